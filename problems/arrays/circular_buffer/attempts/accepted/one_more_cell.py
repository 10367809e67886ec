class CircularBuffer:
    def __init__(self, capacity):
        self.cells = [0] * (capacity + 1)
        self.first = 0
        self.free = 0

    def after(self, index):
        return index + 1 if index + 1 < len(self.cells) else 0

    def is_full(self):
        return self.after(self.free) == self.first

    def write(self, value):
        if self.is_full():
            return False
        self.cells[self.free] = value
        self.free = self.after(self.free)
        return True

    def overwrite(self, value):
        if self.is_full():
            self.first = self.after(self.first)
        self.write(value)

    def read(self):
        if self.first == self.free:
            return None
        value = self.cells[self.first]
        self.first = self.after(self.first)
        return value

    def size(self):
        return (self.free - self.first) % len(self.cells)
