"""Copies the values that remain in every read."""


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
            self.values = self.values[1:]
        self.values.append(value)

    def read(self):
        if not self.values:
            return None
        value, *self.values = self.values
        return value

    def size(self):
        return len(self.values)
