"""Keeps the unions as edges of a graph, and searches it for each question."""


class DisjointSets:
    def __init__(self, size):
        self.neighbors = [[] for _ in range(size)]
        self.sets = size

    def reached(self, start):
        seen = {start}
        stack = [start]
        while stack:
            for item in self.neighbors[stack.pop()]:
                if item not in seen:
                    seen.add(item)
                    stack.append(item)
        return seen

    def union(self, first, second):
        if self.connected(first, second):
            return False
        self.neighbors[first].append(second)
        self.neighbors[second].append(first)
        self.sets -= 1
        return True

    def connected(self, first, second):
        return second in self.reached(first)

    def size_of(self, item):
        return len(self.reached(item))

    def count(self):
        return self.sets
