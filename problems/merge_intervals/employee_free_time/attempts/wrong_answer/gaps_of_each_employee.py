"""Returns the gaps of each employee, although others may be busy then."""

from itertools import pairwise


def employee_free_time(schedules):
    gaps = []
    for schedule in schedules:
        gaps += [[a[1], b[0]] for a, b in pairwise(schedule) if a[1] < b[0]]
    return sorted(gaps)
