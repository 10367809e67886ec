import heapq


class Job:
    def __init__(self, need, profit):
        self.need = need
        self.profit = profit

    def __lt__(self, other):
        return self.profit > other.profit


def maximize_capital(capital, profits, projects, initial):
    jobs = [Job(need, profit) for need, profit in zip(capital, profits)]
    jobs.sort(key=lambda job: job.need)
    affordable = []
    following = 0
    for _ in range(projects):
        while following < len(jobs) and jobs[following].need <= initial:
            heapq.heappush(affordable, jobs[following])
            following += 1
        if len(affordable) == 0:
            break
        initial += heapq.heappop(affordable).profit
    return initial
