"""Merges intervals that touch on the left, but not on the right."""


def insert_interval(intervals, new):
    start, end = new
    i, result = 0, []
    while i < len(intervals) and intervals[i][1] < start:
        result.append(intervals[i])
        i += 1
    while i < len(intervals) and (intervals[i][0] < end or intervals[i][0] == start):
        start, end = min(start, intervals[i][0]), max(end, intervals[i][1])
        i += 1
    return [*result, [start, end], *intervals[i:]]
