"""Intersects the gaps within each schedule, as if no one were free before the first or after the last interval."""

from itertools import pairwise


def employee_free_time(schedules):
    common = None
    for schedule in schedules:
        gaps = [[a[1], b[0]] for a, b in pairwise(schedule) if a[1] < b[0]]
        if common is None:
            common = gaps
        else:
            pairs = [[max(a[0], b[0]), min(a[1], b[1])] for a in common for b in gaps]
            common = sorted(pair for pair in pairs if pair[0] < pair[1])
    return common or []
