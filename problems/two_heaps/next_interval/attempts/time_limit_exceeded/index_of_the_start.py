"""Finds the start by binary search, and its place in the list with `index`."""

from bisect import bisect_left


def next_interval(intervals):
    starts = [start for start, _ in intervals]
    ordered = sorted(starts)
    answer = []
    for _, end in intervals:
        place = bisect_left(ordered, end)
        answer.append(starts.index(ordered[place]) if place < len(ordered) else -1)
    return answer
