"""Removes jobs in the order of their starts, as if the first to start were the first to end."""

from collections import deque


def max_cpu_load(jobs):
    running, total, most = deque(), 0, 0
    for start, end, load in sorted(jobs):
        while running and running[0][0] <= start:
            total -= running.popleft()[1]
        running.append((end, load))
        total += load
        most = max(most, total)
    return most
