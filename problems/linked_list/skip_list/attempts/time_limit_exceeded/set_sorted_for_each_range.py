"""Keeps a set, and sorts it for each range."""


class SkipList:
    def __init__(self, coin):
        self.known = set()

    def insert(self, value):
        is_new = value not in self.known
        self.known.add(value)
        return is_new

    def remove(self, value):
        was_there = value in self.known
        self.known.discard(value)
        return was_there

    def contains(self, value):
        return value in self.known

    def range(self, low, high):
        return [value for value in sorted(self.known) if low <= value <= high]
