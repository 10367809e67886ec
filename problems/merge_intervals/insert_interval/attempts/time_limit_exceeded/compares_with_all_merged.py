"""Compares each interval with every merged interval so far, as if nothing were sorted."""


def insert_interval(intervals, new):
    merged = []
    for start, end in [*intervals, new]:
        disjoint = []
        for other in merged:
            if other[0] <= end and start <= other[1]:
                start, end = min(start, other[0]), max(end, other[1])
            else:
                disjoint.append(other)
        merged = [*disjoint, [start, end]]
    return sorted(merged)
