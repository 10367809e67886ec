"""Compares each interval of one list with all intervals of the other."""


def interval_intersections(first, second):
    common = []
    for a in first:
        for b in second:
            start, end = max(a[0], b[0]), min(a[1], b[1])
            if start <= end:
                common.append([start, end])
    return common
