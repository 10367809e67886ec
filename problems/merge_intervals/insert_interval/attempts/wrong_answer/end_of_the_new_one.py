"""Takes the end of the new interval, although the last overlapping one may end later."""


def insert_interval(intervals, new):
    start, end = new
    before = [it for it in intervals if it[1] < start]
    after = [it for it in intervals if it[0] > end]
    middle = intervals[len(before) : len(intervals) - len(after)]
    if middle:
        start = min(start, middle[0][0])
    return [*before, [start, end], *after]
