"""Considers only the next interval in the order of starts."""

from itertools import pairwise


def next_interval(intervals):
    order = sorted(range(len(intervals)), key=lambda i: intervals[i][0])
    answer = [-1] * len(intervals)
    for i, j in pairwise(order):
        if intervals[j][0] >= intervals[i][1]:
            answer[i] = j
    for i, (start, end) in enumerate(intervals):
        if start == end:
            answer[i] = i
    return answer
