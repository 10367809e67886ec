"""Keeps the values in a list that all objects share."""


class CircularBuffer:
    cells = [None] * 100_000

    def __init__(self, capacity):
        self.capacity = capacity
        CircularBuffer.cells[:capacity] = [None] * capacity
        self.head = 0
        self.tail = 0
        self.count = 0

    def write(self, value):
        if self.count == self.capacity:
            return False
        self.cells[self.tail] = value
        self.tail = (self.tail + 1) % self.capacity
        self.count += 1
        return True

    def overwrite(self, value):
        if self.count == self.capacity:
            self.head = (self.head + 1) % self.capacity
            self.count -= 1
        self.cells[self.tail] = value
        self.tail = (self.tail + 1) % self.capacity
        self.count += 1

    def read(self):
        if self.cells[self.head] is None:
            return None
        value = self.cells[self.head]
        self.cells[self.head] = None
        self.head = (self.head + 1) % self.capacity
        self.count -= 1
        return value

    def size(self):
        return self.count
