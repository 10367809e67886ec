"""Joins each interval to the first stretch it meets, which may be one of several."""


def merge_intervals(intervals):
    merged = []
    for start, end in intervals:
        for other in merged:
            if other[0] <= end and start <= other[1]:
                other[:] = [min(start, other[0]), max(end, other[1])]
                break
        else:
            merged.append([start, end])
    return sorted(merged)
