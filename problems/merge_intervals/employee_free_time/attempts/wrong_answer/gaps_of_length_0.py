"""Returns a gap of length 0 where one interval starts as another ends."""

from heapq import merge


def employee_free_time(schedules):
    gaps, busy_until = [], None
    for start, end in merge(*schedules):
        if busy_until is not None and start >= busy_until:
            gaps.append([busy_until, start])
        busy_until = end if busy_until is None else max(busy_until, end)
    return gaps
