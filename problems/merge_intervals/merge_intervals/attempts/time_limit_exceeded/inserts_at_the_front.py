"""Inserts each interval at the front of the answer, which moves all others each time."""


def merge_intervals(intervals):
    res = []
    for s, e in sorted(intervals, reverse=True, key=lambda i: i[1]):
        if res and res[0][0] <= e:
            res[0][0] = min(res[0][0], s)
        else:
            res.insert(0, [s, e])
    return res
