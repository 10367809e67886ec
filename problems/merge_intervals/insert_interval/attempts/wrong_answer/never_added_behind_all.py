"""Adds the new one when an old one behind it comes, so it is lost where none does."""


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
