"""Caches roots, which later unions change."""

from functools import cache


class DisjointSets:
    def __init__(self, size):
        self.parent = list(range(size))
        self.size = [1] * size
        self.sets = size

    @cache
    def find(self, item):
        root = item
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[item] != root:
            self.parent[item], item = root, self.parent[item]
        return root

    def union(self, first, second):
        one, other = self.find(first), self.find(second)
        if one == other:
            return False
        if self.size[one] < self.size[other]:
            one, other = other, one
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
