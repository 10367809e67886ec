"""Compares head and tail without a count, so that a full buffer looks empty."""


class CircularBuffer:
    def __init__(self, capacity):
        self.cells = [None] * capacity
        self.head = self.tail = 0
        self.full = False

    def next(self, index):
        return (index + 1) % len(self.cells)

    def write(self, value):
        if self.full:
            return False
        self.overwrite(value)
        return True

    def overwrite(self, value):
        if self.full:
            self.head = self.next(self.head)
        self.cells[self.tail] = value
        self.tail = self.next(self.tail)
        self.full = self.tail == self.head

    def read(self):
        if self.head == self.tail and not self.full:
            return None
        value = self.cells[self.head]
        self.head = self.next(self.head)
        self.full = False
        return value

    def size(self):
        return (self.tail - self.head) % len(self.cells)
