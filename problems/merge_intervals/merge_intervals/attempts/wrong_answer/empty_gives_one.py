"""Starts with an interval of its own and so finds one where there is none."""


def merge_intervals(intervals):
    ordered = sorted(intervals) or [[]]
    merged = [list(ordered[0])]
    for start, end in ordered[1:]:
        if start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
