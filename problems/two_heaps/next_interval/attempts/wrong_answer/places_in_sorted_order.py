"""Gives places in the sorted list instead of the given one."""

from bisect import bisect_left


def next_interval(intervals):
    starts = sorted(start for start, _ in intervals)
    places = [bisect_left(starts, end) for _, end in intervals]
    return [place if place < len(starts) else -1 for place in places]
