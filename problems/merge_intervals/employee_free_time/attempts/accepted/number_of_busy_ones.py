from collections import Counter


def employee_free_time(schedules):
    change = Counter()
    for schedule in schedules:
        for start, end in schedule:
            change[start] += 1
            change[end] -= 1
    gaps, busy, free_since = [], 0, None
    for moment in sorted(change):
        if free_since is not None and change[moment]:
            gaps.append([free_since, moment])
            free_since = None
        busy += change[moment]
        if busy == 0 and change[moment]:
            free_since = moment
    return gaps
