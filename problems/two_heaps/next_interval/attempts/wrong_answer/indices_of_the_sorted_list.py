"""Returns indices of the sorted list instead of the input."""

from bisect import bisect_left


def next_interval(intervals):
    starts = sorted(start for start, _ in intervals)
    indices = [bisect_left(starts, end) for _, end in intervals]
    return [index if index < len(starts) else -1 for index in indices]
