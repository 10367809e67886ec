"""Sorts everything again for each schedule."""


def employee_free_time(schedules):
    times = []
    for schedule in schedules:
        times = sorted(times + schedule)
    gaps, busy_until = [], times[0][1]
    for start, end in times:
        if start > busy_until:
            gaps.append([busy_until, start])
        busy_until = max(busy_until, end)
    return gaps
