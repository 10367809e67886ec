"""Treats a start of 0 as if there were no start."""

from bisect import bisect_left


def next_interval(intervals):
    index_of = {start: i for i, (start, _) in enumerate(intervals)}
    starts = sorted(index_of)
    answer = []
    for _, end in intervals:
        position = bisect_left(starts, end)
        start = starts[position] if position < len(starts) else None
        answer.append(index_of[start] if start else -1)
    return answer
