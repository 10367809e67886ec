"""Starts with a sentinel at the lower limit and removes it, although an interval may begin there."""


def merge_intervals(intervals):
    res = [[-(10**9), -(10**9)]]
    for s, e in sorted(intervals):
        if s <= res[-1][1]:
            res[-1][1] = max(res[-1][1], e)
        else:
            res.append([s, e])
    return res[1:] if res[0][1] == -(10**9) else res
