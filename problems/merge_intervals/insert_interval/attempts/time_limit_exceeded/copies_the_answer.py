"""Copies the whole answer for each interval."""


def insert_interval(intervals, new):
    start, end = new
    before, after = [], []
    for interval in intervals:
        if interval[1] < start:
            before = before + [interval]
        elif interval[0] > end:
            after = after + [interval]
        else:
            start, end = min(start, interval[0]), max(end, interval[1])
    return before + [[start, end]] + after
