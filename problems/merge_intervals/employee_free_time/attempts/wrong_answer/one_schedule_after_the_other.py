"""Goes through the schedules one after another without one common order."""


def employee_free_time(schedules):
    gaps, busy_until = [], None
    for schedule in schedules:
        for start, end in schedule:
            if busy_until is not None and start > busy_until:
                gaps.append([busy_until, start])
            busy_until = end if busy_until is None else max(busy_until, end)
    return gaps
