from bisect import bisect_left


def next_interval(intervals):
    order = sorted(range(len(intervals)), key=lambda i: intervals[i][0])
    starts = [intervals[i][0] for i in order] + [float("inf")]
    order.append(-1)
    return [order[bisect_left(starts, end)] for _, end in intervals]
