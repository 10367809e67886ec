import heapq


class Job:
    def __init__(self, start, end, load):
        self.start = start
        self.end = end
        self.load = load

    def __lt__(self, other):
        return self.end < other.end


def max_cpu_load(jobs):
    todo = [Job(*job) for job in jobs]
    todo.sort(key=lambda job: job.start)
    best = current = 0
    running = []
    for job in todo:
        while len(running) > 0 and running[0].end <= job.start:
            current -= heapq.heappop(running).load
        heapq.heappush(running, job)
        current += job.load
        best = max(best, current)
    return best
