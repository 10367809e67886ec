class Interval:
    def __init__(self, start, end):
        self.start = start
        self.end = end

    def overlaps(self, other):
        return self.start <= other.end and other.start <= self.end

    def merge(self, other):
        self.start = min(self.start, other.start)
        self.end = max(self.end, other.end)


def insert_interval(intervals, new):
    added = Interval(new[0], new[1])
    result = []
    placed = False
    for start, end in intervals:
        interval = Interval(start, end)
        if interval.overlaps(added):
            added.merge(interval)
            continue
        if not placed and added.end < interval.start:
            result.append(added)
            placed = True
        result.append(interval)
    if not placed:
        result.append(added)
    return [[interval.start, interval.end] for interval in result]
