"""Merges the new interval with the first overlapping one only."""


def insert_interval(intervals, new):
    for i, (start, end) in enumerate(intervals):
        if start <= new[1] and new[0] <= end:
            merged = [min(start, new[0]), max(end, new[1])]
            return intervals[:i] + [merged] + intervals[i + 1 :]
    return sorted([*intervals, new])
