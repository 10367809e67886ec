"""Keeps for each need the job with the greatest profit only."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    best = {}
    for need, profit in zip(capital, profits):
        best[need] = max(profit, best.get(need, 0))
    jobs = sorted(best.items())
    heap, place = [], 0
    for _ in range(projects):
        while place < len(jobs) and jobs[place][0] <= initial:
            heapq.heappush(heap, -jobs[place][1])
            place += 1
        if not heap:
            break
        initial -= heapq.heappop(heap)
    return initial
