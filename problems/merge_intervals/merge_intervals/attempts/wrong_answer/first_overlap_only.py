"""Merges each interval with the first overlapping one only, although there may be several."""


def merge_intervals(intervals):
    merged = []
    for start, end in intervals:
        for other in merged:
            if other[0] <= end and start <= other[1]:
                other[:] = [min(start, other[0]), max(end, other[1])]
                break
        else:
            merged.append([start, end])
    return sorted(merged)
