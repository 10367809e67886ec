"""Removes the first element of a list, so that all others move."""


class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = []

    def write(self, value):
        if len(self.values) == self.capacity:
            return False
        self.values.append(value)
        return True

    def overwrite(self, value):
        if len(self.values) == self.capacity:
            self.values.pop(0)
        self.values.append(value)

    def read(self):
        return self.values.pop(0) if self.values else None

    def size(self):
        return len(self.values)
