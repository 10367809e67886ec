"""Starts at the front of the second list for each interval of the first, although it stops in time."""


def interval_intersections(first, second):
    common = []
    for start, end in first:
        for other_start, other_end in second:
            if other_start > end:
                break
            if other_end >= start:
                common.append([max(start, other_start), min(end, other_end)])
    return common
