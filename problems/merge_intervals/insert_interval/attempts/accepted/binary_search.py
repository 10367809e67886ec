from bisect import bisect_left, bisect_right


def insert_interval(intervals, new):
    first = bisect_left(intervals, new[0], key=lambda interval: interval[1])
    last = bisect_right(intervals, new[1], key=lambda interval: interval[0])
    touched = [new, *intervals[first:last]]
    merged = (min(start for start, _ in touched), max(end for _, end in touched))
    return intervals[:first] + [merged] + intervals[last:]
