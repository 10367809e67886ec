"""Keeps only the most profitable project for each required capital."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    best = {}
    for required, profit in zip(capital, profits):
        best[required] = max(profit, best.get(required, 0))
    by_capital = sorted(best.items())
    heap, i = [], 0
    for _ in range(projects):
        while i < len(by_capital) and by_capital[i][0] <= initial:
            heapq.heappush(heap, -by_capital[i][1])
            i += 1
        if not heap:
            break
        initial -= heapq.heappop(heap)
    return initial
