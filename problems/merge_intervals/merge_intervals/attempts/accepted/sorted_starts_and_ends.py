def merge_intervals(intervals):
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    merged = []
    first = 0
    for i, end in enumerate(ends):
        if i + 1 == len(starts) or starts[i + 1] > end:
            merged.append([starts[first], end])
            first = i + 1
    return merged
