def insert_interval(intervals, new):
    start, end = new
    before, after = [], []
    for interval in intervals:
        if interval[1] < start:
            before.append(interval)
        elif interval[0] > end:
            after.append(interval)
        else:
            start, end = min(start, interval[0]), max(end, interval[1])
    return [*before, [start, end], *after]
