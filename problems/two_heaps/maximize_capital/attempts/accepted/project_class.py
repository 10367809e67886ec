import heapq


class Project:
    def __init__(self, required, profit):
        self.required = required
        self.profit = profit

    def __lt__(self, other):
        return self.profit > other.profit


def maximize_capital(capital, profits, projects, initial):
    by_capital = [Project(required, profit) for required, profit in zip(capital, profits)]
    by_capital.sort(key=lambda project: project.required)
    available = []
    i = 0
    for _ in range(projects):
        while i < len(by_capital) and by_capital[i].required <= initial:
            heapq.heappush(available, by_capital[i])
            i += 1
        if len(available) == 0:
            break
        initial += heapq.heappop(available).profit
    return initial
