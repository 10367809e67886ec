"""Adds the new job before the ended ones are removed."""

from heapq import heappop, heappush


def max_cpu_load(jobs):
    running, total, most = [], 0, 0
    for start, end, load in sorted(jobs):
        heappush(running, (end, load))
        total += load
        most = max(most, total)
        while running and running[0][0] <= start:
            total -= heappop(running)[1]
    return most
