class MinStack:
    def __init__(self):
        self.stack = []
        self.smallest = 0

    def push(self, value):
        if not self.stack:
            self.smallest = value
        if value < self.smallest:
            self.stack.append(2 * value - self.smallest)
            self.smallest = value
        else:
            self.stack.append(value)

    def pop(self):
        value = self.stack.pop()
        if value < self.smallest:
            value, self.smallest = self.smallest, 2 * self.smallest - value
        return value

    def top(self):
        return max(self.stack[-1], self.smallest)

    def minimum(self):
        if not self.stack:
            raise IndexError("the stack is empty")
        return self.smallest
