"""Compares numbers with `is`, which works for small ones only."""


def merge_intervals(intervals):
    res = []
    for s, e in sorted(intervals):
        if res and (s < res[-1][1] or s is res[-1][1]):
            res[-1][1] = max(res[-1][1], e)
        else:
            res.append([s, e])
    return res
