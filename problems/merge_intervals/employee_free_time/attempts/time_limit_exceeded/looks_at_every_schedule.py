"""Looks at the next busy interval of every employee in each step."""


def employee_free_time(schedules):
    indices = [0] * len(schedules)
    gaps, busy_until = [], None
    while True:
        earliest = None
        for employee, schedule in enumerate(schedules):
            if indices[employee] < len(schedule):
                start, end = schedule[indices[employee]]
                if earliest is None or start < earliest[0]:
                    earliest = (start, end, employee)
        if earliest is None:
            return gaps
        start, end, employee = earliest
        indices[employee] += 1
        if busy_until is not None and start > busy_until:
            gaps.append([busy_until, start])
        busy_until = end if busy_until is None else max(busy_until, end)
