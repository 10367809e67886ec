"""Looks at the next busy time of every employee each time."""


def employee_free_time(schedules):
    places = [0] * len(schedules)
    gaps, busy_until = [], None
    while True:
        earliest = None
        for who, schedule in enumerate(schedules):
            if places[who] < len(schedule):
                start, end = schedule[places[who]]
                if earliest is None or start < earliest[0]:
                    earliest = (start, end, who)
        if earliest is None:
            return gaps
        start, end, who = earliest
        places[who] += 1
        if busy_until is not None and start > busy_until:
            gaps.append([busy_until, start])
        busy_until = end if busy_until is None else max(busy_until, end)
