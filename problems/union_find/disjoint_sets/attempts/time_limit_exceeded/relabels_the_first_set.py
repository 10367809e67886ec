"""Moves the items of the first set to the second, whichever is the smaller."""


class DisjointSets:
    def __init__(self, size):
        self.group = [[item] for item in range(size)]
        self.sets = size

    def union(self, first, second):
        one, other = self.group[second], self.group[first]
        if one is other:
            return False
        one.extend(other)
        for item in other:
            self.group[item] = one
        self.sets -= 1
        return True

    def connected(self, first, second):
        return self.group[first] is self.group[second]

    def size_of(self, item):
        return len(self.group[item])

    def count(self):
        return self.sets
