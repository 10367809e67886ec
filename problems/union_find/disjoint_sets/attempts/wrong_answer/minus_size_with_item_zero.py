"""Keeps sizes as negative parents, and takes parent 0 for a root."""


class DisjointSets:
    def __init__(self, size):
        self.link = [-1] * size
        self.sets = size

    def find(self, item):
        while self.link[item] > 0:
            item = self.link[item]
        return item

    def union(self, first, second):
        one, other = self.find(first), self.find(second)
        if one == other:
            return False
        if self.link[one] > self.link[other]:
            one, other = other, one
        self.link[one] += self.link[other]
        self.link[other] = one
        self.sets -= 1
        return True

    def connected(self, first, second):
        return self.find(first) == self.find(second)

    def size_of(self, item):
        return abs(self.link[self.find(item)])

    def count(self):
        return self.sets
