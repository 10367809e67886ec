import random


class DisjointSets:
    def __init__(self, size):
        self.parent = list(range(size))
        self.size = [1] * size
        self.sets = size

    def find(self, item):
        while self.parent[item] != item:
            above = self.parent[item]
            self.parent[item] = self.parent[above]
            item = above
        return item

    def union(self, first, second):
        one, other = self.find(first), self.find(second)
        if one == other:
            return False
        if random.random() < 0.5:
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
