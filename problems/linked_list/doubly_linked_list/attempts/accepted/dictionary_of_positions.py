class LinkedDeque:
    def __init__(self):
        self.items = {}
        self.low = 0  # the lowest position in use
        self.high = -1
        self.step = 1  # from the front to the back

    def positions(self):
        return range(self.low, self.high + 1)[:: self.step]

    def push(self, value, at_front):
        if at_front == (self.step == 1):
            self.low -= 1
            self.items[self.low] = value
        else:
            self.high += 1
            self.items[self.high] = value

    def pop(self, at_front):
        if not self.items:
            raise IndexError("pop from an empty deque")
        if at_front == (self.step == 1):
            self.low += 1
            return self.items.pop(self.low - 1)
        self.high -= 1
        return self.items.pop(self.high + 1)

    def push_front(self, value):
        self.push(value, True)

    def push_back(self, value):
        self.push(value, False)

    def pop_front(self):
        return self.pop(True)

    def pop_back(self):
        return self.pop(False)

    def remove(self, value):
        found = self.values()
        if value not in found:
            return False
        found.remove(value)
        self.items = dict(enumerate(found))
        self.low, self.high, self.step = 0, len(found) - 1, 1
        return True

    def reverse(self):
        self.step = -self.step

    def values(self):
        return [self.items[position] for position in self.positions()]
