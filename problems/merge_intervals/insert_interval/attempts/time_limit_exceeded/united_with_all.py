"""Compares each interval with every stretch found so far, as if nothing were in order."""


def insert_interval(intervals, new):
    merged = []
    for start, end in [*intervals, new]:
        apart = []
        for other in merged:
            if other[0] <= end and start <= other[1]:
                start, end = min(start, other[0]), max(end, other[1])
            else:
                apart.append(other)
        merged = [*apart, [start, end]]
    return sorted(merged)
