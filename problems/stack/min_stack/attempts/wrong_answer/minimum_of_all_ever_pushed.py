"""Returns the minimum of all values that were ever pushed onto a stack that was not empty since."""


class MinStack:
    def __init__(self):
        self.stack = []
        self.smallest = None

    def push(self, value):
        self.stack.append(value)
        if self.smallest is None or value < self.smallest:
            self.smallest = value

    def pop(self):
        value = self.stack.pop()
        if not self.stack:
            self.smallest = None
        return value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        return self.smallest
