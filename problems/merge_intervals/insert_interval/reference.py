def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    merged = []
    i = 0
    while i < len(intervals) and intervals[i][1] < start:
        merged.append(intervals[i])
        i += 1
    while i < len(intervals) and intervals[i][0] <= end:
        start, end = min(start, intervals[i][0]), max(end, intervals[i][1])
        i += 1
    merged.append([start, end])
    while i < len(intervals):
        merged.append(intervals[i])
        i += 1
    return merged
