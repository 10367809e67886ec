"""Moves only one job into reach before each choice."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    jobs = sorted(zip(capital, profits))
    heap, place = [], 0
    for _ in range(projects):
        if place < len(jobs) and jobs[place][0] <= initial:
            heapq.heappush(heap, -jobs[place][1])
            place += 1
        if not heap:
            break
        initial -= heapq.heappop(heap)
    return initial
