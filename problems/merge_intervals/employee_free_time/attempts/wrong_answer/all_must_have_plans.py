"""Gives nothing as soon as one of them has no plans, as if nobody could be found then."""

from heapq import merge


def employee_free_time(schedules):
    if not all(schedules):
        return []
    gaps, busy_until = [], None
    for start, end in merge(*schedules):
        if busy_until is not None and start > busy_until:
            gaps.append([busy_until, start])
        busy_until = end if busy_until is None else max(busy_until, end)
    return gaps
