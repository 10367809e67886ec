"""Moves on to the parent before it changes the parent of the item, so no path gets shorter."""


class DisjointSets:
    def __init__(self, size):
        self.parent = list(range(size))
        self.size = [1] * size
        self.sets = size

    def find(self, item):
        while self.parent[item] != item:
            item, self.parent[item] = self.parent[item], self.parent[self.parent[item]]
        return item

    def union(self, first, second):
        one, other = self.find(first), self.find(second)
        if one == other:
            return False
        self.parent[other] = one
        self.size[one] += self.size[other]
        self.sets -= 1
        return True

    def connected(self, first, second):
        return self.find(first) == self.find(second)

    def size_of(self, item):
        return self.size[self.find(item)]

    def count(self):
        return self.sets
