"""Searches all busy intervals after the end of each."""


def employee_free_time(schedules):
    times = [it for schedule in schedules for it in schedule]
    gaps = []
    for end in {end for _, end in times}:
        if not any(start <= end < other for start, other in times):
            starts = [start for start, _ in times if start > end]
            if starts:
                gaps.append([end, min(starts)])
    return sorted(gaps)
