"""Compares each interval with every merged interval so far."""


def merge_intervals(intervals):
    merged = []
    for start, end in intervals:
        disjoint = []
        for other in merged:
            if other[0] <= end and start <= other[1]:
                start, end = min(start, other[0]), max(end, other[1])
            else:
                disjoint.append(other)
        merged = [*disjoint, [start, end]]
    return sorted(merged)
