"""Pops intervals from the front of the list, which moves all others each time."""


def insert_interval(intervals, new):
    start, end = new
    result = []
    while intervals and intervals[0][1] < start:
        result.append(intervals.pop(0))
    while intervals and intervals[0][0] <= end:
        start, end = min(start, intervals[0][0]), max(end, intervals.pop(0)[1])
    return result + [[start, end]] + intervals
