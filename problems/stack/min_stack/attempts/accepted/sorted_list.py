from bisect import bisect_left, insort


class MinStack:
    def __init__(self):
        self.stack = []
        self.ordered = []

    def push(self, value):
        self.stack.append(value)
        insort(self.ordered, value)

    def pop(self):
        value = self.stack.pop()
        del self.ordered[bisect_left(self.ordered, value)]
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        return self.ordered[0]
