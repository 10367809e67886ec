"""Counts the cells in use in every call."""


class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cells = [None] * capacity
        self.head = 0
        self.tail = 0

    def write(self, value):
        if self.size() == self.capacity:
            return False
        self.cells[self.tail] = value
        self.tail = (self.tail + 1) % self.capacity
        return True

    def overwrite(self, value):
        if self.size() == self.capacity:
            self.head = (self.head + 1) % self.capacity
        self.cells[self.tail] = value
        self.tail = (self.tail + 1) % self.capacity

    def read(self):
        if self.size() == 0:
            return None
        value = self.cells[self.head]
        self.cells[self.head] = None
        self.head = (self.head + 1) % self.capacity
        return value

    def size(self):
        return self.capacity - self.cells.count(None)
