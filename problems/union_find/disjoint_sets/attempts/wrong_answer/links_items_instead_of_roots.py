"""Makes the first item a child of the second, and leaves the rest of its set behind."""


class DisjointSets:
    def __init__(self, size):
        self.parent = list(range(size))
        self.size = [1] * size
        self.sets = size

    def find(self, item):
        root = item
        while self.parent[root] != root:
            root = self.parent[root]
        return root

    def union(self, first, second):
        if self.find(first) == self.find(second):
            return False
        self.size[self.find(second)] += self.size[self.find(first)]
        self.parent[first] = second
        self.sets -= 1
        return True

    def connected(self, first, second):
        return self.find(first) == self.find(second)

    def size_of(self, item):
        return self.size[self.find(item)]

    def count(self):
        return self.sets
