from collections import Counter


def employee_free_time(schedules):
    change = Counter()
    for schedule in schedules:
        for start, end in schedule:
            change[start] += 1
            change[end] -= 1
    gaps, busy, free_since = [], 0, None
    for time in sorted(change):
        if free_since is not None and change[time]:
            gaps.append([free_since, time])
            free_since = None
        busy += change[time]
        if busy == 0 and change[time]:
            free_since = time
    return gaps
