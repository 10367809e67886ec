"""Takes the end of the last overlapping interval, although the new one may end later."""


def insert_interval(intervals, new):
    start, end = new
    before = [it for it in intervals if it[1] < start]
    after = [it for it in intervals if it[0] > end]
    middle = intervals[len(before) : len(intervals) - len(after)]
    if middle:
        start, end = min(start, middle[0][0]), middle[-1][1]
    return [*before, [start, end], *after]
