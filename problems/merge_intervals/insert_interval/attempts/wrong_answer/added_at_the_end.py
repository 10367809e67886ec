"""Appends the new interval after all others when it overlaps none of them."""


def insert_interval(intervals, new):
    start, end = new
    before = [it for it in intervals if it[1] < start]
    after = [it for it in intervals if it[0] > end]
    middle = intervals[len(before) : len(intervals) - len(after)]
    if not middle:
        return [*intervals, new]
    return [*before, [min(start, middle[0][0]), max(end, middle[-1][1])], *after]
