"""Takes two items for connected only if a union named both."""


class DisjointSets:
    def __init__(self, size):
        self.neighbors = [{item} for item in range(size)]
        self.sets = size

    def union(self, first, second):
        if self.connected(first, second):
            return False
        self.neighbors[first].add(second)
        self.neighbors[second].add(first)
        self.sets -= 1
        return True

    def connected(self, first, second):
        return any(item in self.neighbors[second] for item in self.neighbors[first])

    def size_of(self, item):
        return len(set().union(*(self.neighbors[other] for other in self.neighbors[item])))

    def count(self):
        return self.sets
