def insert_interval(intervals: list[list[int]], new: list[int]) -> list[list[int]]:
    start, end = new
    united = []
    i = 0
    while i < len(intervals) and intervals[i][1] < start:
        united.append(intervals[i])
        i += 1
    while i < len(intervals) and intervals[i][0] <= end:
        start, end = min(start, intervals[i][0]), max(end, intervals[i][1])
        i += 1
    united.append([start, end])
    while i < len(intervals):
        united.append(intervals[i])
        i += 1
    return united
