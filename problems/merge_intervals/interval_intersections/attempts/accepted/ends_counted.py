def interval_intersections(first, second):
    moments = []
    for start, end in first + second:
        moments.append((start, 0))
        moments.append((end, 1))
    moments.sort()
    common, watching, since = [], 0, None
    for time, is_end in moments:
        if is_end:
            if watching == 2:
                common.append((since, time))
            watching -= 1
        else:
            watching += 1
            since = time
    return common
