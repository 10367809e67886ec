"""Keeps a dictionary from end to interval, with one interval per end."""

from bisect import bisect_left


def next_interval(intervals):
    by_start = {start: i for i, (start, _) in enumerate(intervals)}
    by_end = {end: i for i, (_, end) in enumerate(intervals)}
    starts = sorted(by_start)
    answer = [-1] * len(intervals)
    for end, i in by_end.items():
        position = bisect_left(starts, end)
        if position < len(starts):
            answer[i] = by_start[starts[position]]
    return answer
