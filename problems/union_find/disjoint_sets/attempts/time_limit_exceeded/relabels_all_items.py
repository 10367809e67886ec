"""Goes through all items for each union."""


class DisjointSets:
    def __init__(self, size):
        self.label = list(range(size))
        self.sets = size
        self.sizes = [1] * size

    def union(self, first, second):
        old, new = self.label[first], self.label[second]
        if old == new:
            return False
        self.label = [new if label == old else label for label in self.label]
        self.sizes[new] += self.sizes[old]
        self.sets -= 1
        return True

    def connected(self, first, second):
        return self.label[first] == self.label[second]

    def size_of(self, item):
        return self.sizes[self.label[item]]

    def count(self):
        return self.sets
