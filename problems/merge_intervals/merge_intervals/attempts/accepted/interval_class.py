class Interval:
    def __init__(self, start, end):
        self.start = start
        self.end = end

    def overlaps(self, other):
        return self.start <= other.end and other.start <= self.end

    def merged(self, other):
        return Interval(min(self.start, other.start), max(self.end, other.end))

    def to_list(self):
        return [self.start, self.end]


def merge_intervals(intervals):
    todo = [Interval(s, e) for s, e in intervals]
    todo.sort(key=lambda i: i.start)
    out = []
    for it in todo:
        if out and out[-1].overlaps(it):
            out[-1] = out[-1].merged(it)
        else:
            out.append(it)
    return [i.to_list() for i in out]
