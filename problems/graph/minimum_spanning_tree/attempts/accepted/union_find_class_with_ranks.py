class UnionFind:
    def __init__(self, count):
        self.parent = [i for i in range(count)]
        self.rank = [0] * count
        self.groups = count

    def find(self, x):
        if self.parent[x] != x:
            self.parent[x] = self.find(self.parent[x])
        return self.parent[x]

    def union(self, x, y):
        x, y = self.find(x), self.find(y)
        if x == y:
            return False
        if self.rank[x] < self.rank[y]:
            x, y = y, x
        self.parent[y] = x
        if self.rank[x] == self.rank[y]:
            self.rank[x] += 1
        self.groups -= 1
        return True


def spanning_tree(nodes, edges):
    sets = UnionFind(nodes)
    result = []
    for cost, a, b, index in sorted((cost, a, b, index) for index, (a, b, cost) in enumerate(edges)):
        if sets.union(a, b):
            result.append(index)
    if sets.groups > 1:
        return None
    return result
