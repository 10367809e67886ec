class Interval:
    def __init__(self, start, end, index):
        self.start = start
        self.end = end
        self.index = index


def first_from(ordered, time):
    low, high = 0, len(ordered)
    while low < high:
        middle = (low + high) // 2
        if ordered[middle].start < time:
            low = middle + 1
        else:
            high = middle
    return ordered[low].index if low < len(ordered) else -1


def next_interval(intervals):
    ordered = [Interval(start, end, index) for index, (start, end) in enumerate(intervals)]
    ordered.sort(key=lambda interval: interval.start)
    return [first_from(ordered, end) for _, end in intervals]
