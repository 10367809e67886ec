"""Pops intervals from the front of a list, which moves all others each time."""


def merge_intervals(intervals):
    intervals.sort()
    res = []
    while intervals:
        s, e = intervals.pop(0)
        if res and s <= res[-1][1]:
            res[-1][1] = max(res[-1][1], e)
        else:
            res.append([s, e])
    return res
