"""Makes the item of size_of the root of its set, and forgets the items below the old path."""


class DisjointSets:
    def __init__(self, size):
        self.parent = list(range(size))
        self.size = [1] * size
        self.sets = size

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
        root = self.find(item)
        self.size[item], self.parent[item] = self.size[root], item
        return self.size[root]

    def count(self):
        return self.sets
