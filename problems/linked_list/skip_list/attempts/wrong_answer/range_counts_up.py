"""Counts up from the lower end of a range to the first value that is not there."""


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
        found = []
        while low <= high and low in self.known:
            found.append(low)
            low += 1
        return found
