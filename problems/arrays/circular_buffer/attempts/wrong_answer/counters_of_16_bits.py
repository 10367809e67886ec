"""Counts reads and writes in 16 bits, so that the indices jump after 65,536 values."""


class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cells = [None] * capacity
        self.added = self.removed = self.count = 0

    def write(self, value):
        if self.count == self.capacity:
            return False
        self.cells[self.added % self.capacity] = value
        self.added = (self.added + 1) & 0xFFFF
        self.count += 1
        return True

    def overwrite(self, value):
        if self.count == self.capacity:
            self.read()
        self.write(value)

    def read(self):
        if self.count == 0:
            return None
        value = self.cells[self.removed % self.capacity]
        self.removed = (self.removed + 1) & 0xFFFF
        self.count -= 1
        return value

    def size(self):
        return self.count
