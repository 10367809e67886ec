"""Counts a job as running at the moment of its end."""

from heapq import heappop, heappush


def max_cpu_load(jobs):
    running, total, most = [], 0, 0
    for start, end, load in sorted(jobs):
        while running and running[0][0] < start:
            total -= heappop(running)[1]
        heappush(running, (end, load))
        total += load
        most = max(most, total)
    return most
