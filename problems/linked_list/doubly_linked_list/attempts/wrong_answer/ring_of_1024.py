"""Keeps the values in a ring of 1,024 elements, and overwrites the oldest when there are more."""


class LinkedDeque:
    def __init__(self):
        self.ring = [0] * 1_024
        self.start = self.count = 0
        self.turned = False

    def at(self, index):
        return (self.start + index) % 1_024

    def push(self, value, low):
        if low:
            self.start = self.at(-1)
            self.ring[self.start] = value
        else:
            self.ring[self.at(self.count)] = value
        self.count += 1

    def pop(self, low):
        if not self.count:
            raise IndexError("empty")
        self.count -= 1
        if not low:
            return self.ring[self.at(self.count)]
        self.start = self.at(1)
        return self.ring[self.at(-1)]

    def push_front(self, value):
        self.push(value, not self.turned)

    def push_back(self, value):
        self.push(value, self.turned)

    def pop_front(self):
        return self.pop(not self.turned)

    def pop_back(self):
        return self.pop(self.turned)

    def remove(self, value):
        found = self.values()
        if value not in found:
            return False
        found.remove(value)
        self.start, self.count, self.turned = 0, 0, False
        for one in found:
            self.push_back(one)
        return True

    def reverse(self):
        self.turned = not self.turned

    def values(self):
        found = [self.ring[self.at(index)] for index in range(self.count)]
        return found[::-1] if self.turned else found
