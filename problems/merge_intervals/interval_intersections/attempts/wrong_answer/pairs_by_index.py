"""Compares only the intervals with the same index."""


def interval_intersections(first, second):
    common = []
    for a, b in zip(first, second):
        start, end = max(a[0], b[0]), min(a[1], b[1])
        if start <= end:
            common.append([start, end])
    return common
