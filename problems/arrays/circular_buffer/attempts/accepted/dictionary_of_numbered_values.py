class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.numbered = {}
        self.first = 0
        self.end = 0

    def write(self, value):
        if len(self.numbered) == self.capacity:
            return False
        self.numbered[self.end] = value
        self.end += 1
        return True

    def overwrite(self, value):
        if len(self.numbered) == self.capacity:
            self.read()
        self.write(value)

    def read(self):
        if not self.numbered:
            return None
        value = self.numbered.pop(self.first)
        self.first += 1
        return value

    def size(self):
        return len(self.numbered)
