"""Keeps the intervals in a dictionary by their end, where a later one replaces one with the same end."""

from bisect import bisect_left


def next_interval(intervals):
    by_start = {start: i for i, (start, _) in enumerate(intervals)}
    by_end = {end: i for i, (_, end) in enumerate(intervals)}
    starts = sorted(by_start)
    answer = [-1] * len(intervals)
    for end, i in by_end.items():
        place = bisect_left(starts, end)
        if place < len(starts):
            answer[i] = by_start[starts[place]]
    return answer
