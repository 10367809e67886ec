"""Searches a list of all sets for the one of an item."""


class DisjointSets:
    def __init__(self, size):
        self.sets = [{item} for item in range(size)]

    def find(self, item):
        return next(index for index, members in enumerate(self.sets) if item in members)

    def union(self, first, second):
        one, other = self.find(first), self.find(second)
        if one == other:
            return False
        one, other = sorted((one, other))
        self.sets[one] |= self.sets.pop(other)
        return True

    def connected(self, first, second):
        return self.find(first) == self.find(second)

    def size_of(self, item):
        return len(self.sets[self.find(item)])

    def count(self):
        return len(self.sets)
