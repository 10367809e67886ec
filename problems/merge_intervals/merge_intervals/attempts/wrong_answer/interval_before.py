"""Compares with the interval before instead of the stretch that is being built."""


def merge_intervals(intervals):
    intervals = sorted(intervals)
    merged = []
    for i, (start, end) in enumerate(intervals):
        if i and start <= intervals[i - 1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
