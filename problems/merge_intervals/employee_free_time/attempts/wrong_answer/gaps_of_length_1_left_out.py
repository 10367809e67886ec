"""Leaves out gaps of length 1, as if intervals contained only integers."""

from heapq import merge


def employee_free_time(schedules):
    gaps, busy_until = [], None
    for start, end in merge(*schedules):
        if busy_until is not None and start > busy_until + 1:
            gaps.append([busy_until, start])
        busy_until = end if busy_until is None else max(busy_until, end)
    return gaps
