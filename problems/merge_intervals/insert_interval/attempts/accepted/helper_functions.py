def is_before(a, b):
    return a[1] < b[0]


def merged(a, b):
    return [min(a[0], b[0]), max(a[1], b[1])]


def insert_interval(intervals, new):
    left = [interval for interval in intervals if is_before(interval, new)]
    right = [interval for interval in intervals if is_before(new, interval)]
    for interval in intervals:
        if not is_before(interval, new) and not is_before(new, interval):
            new = merged(new, interval)
    return left + [new] + right
