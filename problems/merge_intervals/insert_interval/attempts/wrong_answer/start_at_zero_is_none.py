"""Treats a start of 0 as no start at all."""


def insert_interval(intervals, new):
    before = [it for it in intervals if it[1] < new[0]]
    after = [it for it in intervals if it[0] > new[1]]
    middle = intervals[len(before) : len(intervals) - len(after)]
    start, end = None, new[1]
    for it in middle:
        start = start or it[0]
        end = max(end, it[1])
    start = min(start, new[0]) if start else new[0]
    return [*before, [start, end], *after]
