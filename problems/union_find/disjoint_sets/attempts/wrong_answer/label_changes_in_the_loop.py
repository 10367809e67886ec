"""Relabels in a loop that reads the old label of an item that it changes."""


class DisjointSets:
    def __init__(self, size):
        self.label = list(range(size))
        self.sets = size

    def union(self, first, second):
        old, new = self.label[first], self.label[second]
        if old == new:
            return False
        for item in range(len(self.label)):
            if self.label[item] == self.label[first]:
                self.label[item] = new
        self.sets -= 1
        return True

    def connected(self, first, second):
        return self.label[first] == self.label[second]

    def size_of(self, item):
        return self.label.count(self.label[item])

    def count(self):
        return self.sets
