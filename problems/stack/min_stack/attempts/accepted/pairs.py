class MinStack:
    def __init__(self):
        self.pairs = []

    def push(self, value):
        smallest = value
        if self.pairs and self.pairs[-1][1] < value:
            smallest = self.pairs[-1][1]
        self.pairs.append((value, smallest))

    def pop(self):
        if not self.pairs:
            raise IndexError("pop from an empty stack")
        return self.pairs.pop()[0]

    def top(self):
        if not self.pairs:
            raise IndexError("an empty stack has no top")
        return self.pairs[-1][0]

    def minimum(self):
        if not self.pairs:
            raise IndexError("an empty stack has no minimum")
        return self.pairs[-1][1]
