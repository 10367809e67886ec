"""Takes the value 0 for an empty cell."""


class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cells = [None] * capacity
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
        value = self.cells[self.head]
        if self.count == 0 or not value:
            return None
        self.head = (self.head + 1) % self.capacity
        self.count -= 1
        return value

    def size(self):
        return self.count
