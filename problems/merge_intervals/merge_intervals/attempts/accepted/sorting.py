def merge_intervals(intervals):
    if not intervals:
        return []
    intervals.sort(key=lambda interval: interval[0])
    merged = []
    start, end = intervals[0]
    for next_start, next_end in intervals[1:]:
        if next_start > end:
            merged.append([start, end])
            start, end = next_start, next_end
        elif next_end > end:
            end = next_end
    merged.append([start, end])
    return merged
