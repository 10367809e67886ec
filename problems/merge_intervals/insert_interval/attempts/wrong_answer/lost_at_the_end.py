"""Adds the new interval when a later one is found, so that it is lost where there is none."""


def insert_interval(intervals, new):
    start, end = new
    result, added = [], False
    for interval in intervals:
        if interval[1] < start:
            result.append(interval)
        elif interval[0] > end:
            if not added:
                result.append([start, end])
                added = True
            result.append(interval)
        else:
            start, end = min(start, interval[0]), max(end, interval[1])
    return result
