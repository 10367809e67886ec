def interval_intersections(first, second):
    events = []
    for start, end in first + second:
        events.append((start, 0))
        events.append((end, 1))
    events.sort()
    common, active, since = [], 0, None
    for time, is_end in events:
        if is_end:
            if active == 2:
                common.append((since, time))
            active -= 1
        else:
            active += 1
            since = time
    return common
