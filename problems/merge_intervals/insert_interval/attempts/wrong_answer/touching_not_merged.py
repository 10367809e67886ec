"""Does not merge intervals that only touch."""


def insert_interval(intervals, new):
    start, end = new
    before, after = [], []
    for interval in intervals:
        if interval[1] <= start and interval != new:
            before.append(interval)
        elif interval[0] >= end and interval != new:
            after.append(interval)
        else:
            start, end = min(start, interval[0]), max(end, interval[1])
    return [*before, [start, end], *after]
