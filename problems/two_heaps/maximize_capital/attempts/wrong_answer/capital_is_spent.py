"""Subtracts the required capital, although it is not spent."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    by_capital = sorted(zip(capital, profits))
    heap = []
    for _ in range(projects):
        while by_capital and by_capital[0][0] <= initial:
            required, profit = by_capital.pop(0)
            heapq.heappush(heap, (-profit, required))
        while heap and heap[0][1] > initial:
            heapq.heappop(heap)
        if not heap:
            break
        profit, required = heapq.heappop(heap)
        initial += max(0, -profit - required)
    return initial
