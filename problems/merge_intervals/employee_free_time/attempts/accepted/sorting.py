def employee_free_time(schedules):
    times = sorted((start, end) for schedule in schedules for start, end in schedule)
    gaps = []
    if not times:
        return gaps
    latest = times[0][1]
    for start, end in times:
        if start > latest:
            gaps.append((latest, start))
        if end > latest:
            latest = end
    return gaps
