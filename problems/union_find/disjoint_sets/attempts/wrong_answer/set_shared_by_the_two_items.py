"""Gives the joined set to the two items, but not to the others in it."""


class DisjointSets:
    def __init__(self, size):
        self.group = [{item} for item in range(size)]
        self.sets = size

    def union(self, first, second):
        if second in self.group[first]:
            return False
        self.group[first] = self.group[second] = self.group[first] | self.group[second]
        self.sets -= 1
        return True

    def connected(self, first, second):
        return second in self.group[first]

    def size_of(self, item):
        return len(self.group[item])

    def count(self):
        return self.sets
