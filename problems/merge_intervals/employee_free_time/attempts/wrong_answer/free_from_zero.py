"""Begins at time 0 and so lists what lies before the first busy time."""

from heapq import merge


def employee_free_time(schedules):
    gaps, busy_until = [], 0
    for start, end in merge(*schedules):
        if start > busy_until:
            gaps.append([busy_until, start])
        busy_until = max(busy_until, end)
    return gaps
