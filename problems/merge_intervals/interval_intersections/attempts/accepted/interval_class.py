class Interval:
    def __init__(self, start, end):
        self.start = start
        self.end = end


def common_part(a, b):
    start = max(a.start, b.start)
    end = min(a.end, b.end)
    return [start, end] if start <= end else None


def interval_intersections(first, second):
    first = [Interval(*interval) for interval in first]
    second = [Interval(*interval) for interval in second]
    result = []
    i = j = 0
    while i < len(first) and j < len(second):
        part = common_part(first[i], second[j])
        if part is not None:
            result.append(part)
        if first[i].end < second[j].end:
            i += 1
        else:
            j += 1
    return result
