class DisjointSets:
    def __init__(self, size):
        self.sets = {item: {item} for item in range(size)}
        self.name = {item: item for item in range(size)}

    def union(self, first, second):
        large, small = self.name[first], self.name[second]
        if large == small:
            return False
        if len(self.sets[large]) < len(self.sets[small]):
            large, small = small, large
        for item in self.sets[small]:
            self.name[item] = large
        self.sets[large] |= self.sets.pop(small)
        return True

    def connected(self, first, second):
        return self.name[first] == self.name[second]

    def size_of(self, item):
        return len(self.sets[self.name[item]])

    def count(self):
        return len(self.sets)
