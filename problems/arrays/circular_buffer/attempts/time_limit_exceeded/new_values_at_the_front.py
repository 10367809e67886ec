"""Inserts new values at the front of a list, so that all others move."""


class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = []

    def write(self, value):
        if len(self.values) == self.capacity:
            return False
        self.values.insert(0, value)
        return True

    def overwrite(self, value):
        if len(self.values) == self.capacity:
            self.values.pop()
        self.values.insert(0, value)

    def read(self):
        return self.values.pop() if self.values else None

    def size(self):
        return len(self.values)
