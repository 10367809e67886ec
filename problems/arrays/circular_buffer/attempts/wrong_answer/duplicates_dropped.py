"""Keeps the values as the keys of a dictionary, which drops duplicates."""


class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.order = {}

    def write(self, value):
        if len(self.order) >= self.capacity:
            return False
        self.order[value] = True
        return True

    def overwrite(self, value):
        if len(self.order) >= self.capacity:
            self.read()
        self.write(value)

    def read(self):
        if not self.order:
            return None
        value = next(iter(self.order))
        del self.order[value]
        return value

    def size(self):
        return len(self.order)
