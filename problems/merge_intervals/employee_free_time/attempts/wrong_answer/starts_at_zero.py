"""Starts at time 0 and so returns the time before the first busy interval."""

from heapq import merge


def employee_free_time(schedules):
    gaps, busy_until = [], 0
    for start, end in merge(*schedules):
        if start > busy_until:
            gaps.append([busy_until, start])
        busy_until = max(busy_until, end)
    return gaps
