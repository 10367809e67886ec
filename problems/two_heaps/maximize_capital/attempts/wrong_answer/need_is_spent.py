"""Pays what a job needs, as if it were a price."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    jobs = sorted(zip(capital, profits))
    heap = []
    for _ in range(projects):
        while jobs and jobs[0][0] <= initial:
            need, profit = jobs.pop(0)
            heapq.heappush(heap, (-profit, need))
        while heap and heap[0][1] > initial:
            heapq.heappop(heap)
        if not heap:
            break
        profit, need = heapq.heappop(heap)
        initial += max(0, -profit - need)
    return initial
