class DisjointSets:
    def __init__(self, size):
        self.table = [-1] * size
        self.groups = size

    def root(self, x):
        while self.table[x] >= 0:
            if self.table[self.table[x]] >= 0:
                self.table[x] = self.table[self.table[x]]
            x = self.table[x]
        return x

    def union(self, first, second):
        pair = sorted({self.root(first), self.root(second)}, key=lambda x: self.table[x])
        if len(pair) == 1:
            return False
        self.table[pair[0]] += self.table[pair[1]]
        self.table[pair[1]] = pair[0]
        self.groups -= 1
        return True

    def connected(self, first, second):
        return self.root(first) == self.root(second)

    def size_of(self, item):
        return -self.table[self.root(item)]

    def count(self):
        return self.groups
