class DisjointSets:
    def __init__(self, size):
        self.parent = list(range(size))
        self.size = [1] * size
        self.rank = [0] * size
        self.sets = size

    def find(self, item):
        if self.parent[item] != item:
            self.parent[item] = self.find(self.parent[item])
        return self.parent[item]

    def union(self, first, second):
        one, other = self.find(first), self.find(second)
        if one == other:
            return False
        if self.rank[one] < self.rank[other]:
            one, other = other, one
        if self.rank[one] == self.rank[other]:
            self.rank[one] += 1
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
