"""Sorts by start and end packed into one number, in which a large end outweighs the start."""


def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals, key=lambda interval: interval[0] * 1_000_000_000 + interval[1]):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
