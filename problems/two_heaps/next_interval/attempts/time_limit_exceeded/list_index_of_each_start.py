"""Finds the start by binary search and its index with `list.index`."""

from bisect import bisect_left


def next_interval(intervals):
    starts = [start for start, _ in intervals]
    ordered = sorted(starts)
    answer = []
    for _, end in intervals:
        position = bisect_left(ordered, end)
        answer.append(starts.index(ordered[position]) if position < len(ordered) else -1)
    return answer
