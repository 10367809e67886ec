"""Keeps busy intervals in a dictionary by start, where a shorter one may replace a longer one."""


def employee_free_time(schedules):
    ends = {start: end for schedule in schedules for start, end in schedule}
    gaps, busy_until = [], None
    for start in sorted(ends):
        if busy_until is not None and start > busy_until:
            gaps.append([busy_until, start])
        busy_until = ends[start] if busy_until is None else max(busy_until, ends[start])
    return gaps
