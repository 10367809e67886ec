"""Moves only one project to the available ones before each choice."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    by_capital = sorted(zip(capital, profits))
    heap, i = [], 0
    for _ in range(projects):
        if i < len(by_capital) and by_capital[i][0] <= initial:
            heapq.heappush(heap, -by_capital[i][1])
            i += 1
        if not heap:
            break
        initial -= heapq.heappop(heap)
    return initial
