"""Checks only two partners for each interval of the longer list."""

from bisect import bisect_left


def interval_intersections(first, second):
    longer, shorter = (first, second) if len(first) >= len(second) else (second, first)
    ends = [end for _, end in shorter]
    common = []
    for start, end in longer:
        j = bisect_left(ends, start)
        for other in shorter[j : j + 2]:
            if other[0] <= end:
                common.append([max(start, other[0]), min(end, other[1])])
    return common
