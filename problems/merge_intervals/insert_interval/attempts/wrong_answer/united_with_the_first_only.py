"""Unites the new one with the first old one that it meets, and no further."""


def insert_interval(intervals, new):
    for i, (start, end) in enumerate(intervals):
        if start <= new[1] and new[0] <= end:
            union = [min(start, new[0]), max(end, new[1])]
            return intervals[:i] + [union] + intervals[i + 1 :]
    return sorted([*intervals, new])
