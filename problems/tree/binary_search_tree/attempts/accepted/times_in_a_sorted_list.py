from bisect import bisect_left, bisect_right


class SearchTree:
    """A sorted list and the time of each value: the tree is the one in which parents have earlier times."""

    def __init__(self):
        self.sorted = []
        self.times = {}
        self.clock = 0

    def insert(self, value):
        if value in self.times:
            return False
        self.clock += 1
        self.times[value] = self.clock
        self.sorted.insert(bisect_left(self.sorted, value), value)
        return True

    def remove(self, value):
        if value not in self.times:
            return False
        at = bisect_left(self.sorted, value)
        time = self.times.pop(value)
        before, after = self.sorted[max(at - 1, 0) : at], self.sorted[at + 1 : at + 2]
        has_left = any(self.times[other] > time for other in before)
        has_right = any(self.times[other] > time for other in after)
        if has_left and has_right:
            self.times[after[0]] = time
        del self.sorted[at]
        return True

    def contains(self, value):
        return value in self.times

    def floor(self, value):
        at = bisect_right(self.sorted, value)
        return self.sorted[at - 1] if at > 0 else None

    def ceiling(self, value):
        at = bisect_left(self.sorted, value)
        return self.sorted[at] if at < len(self.sorted) else None

    def inorder(self):
        return self.sorted[:]

    def preorder(self):
        left, right, path = {}, {}, []
        for value in self.sorted:
            last = None
            while path and self.times[path[-1]] > self.times[value]:
                last = path.pop()
            left[value] = last
            if path:
                right[path[-1]] = value
            path.append(value)
        values, stack = [], path[:1]
        while stack:
            value = stack.pop()
            if value is not None:
                values.append(value)
                stack += [right.get(value), left.get(value)]
        return values
