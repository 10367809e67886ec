import heapq


class Edge:
    def __init__(self, index, a, b, cost):
        self.index, self.a, self.b, self.cost = index, a, b, cost

    def __lt__(self, other):
        return self.cost < other.cost


def spanning_tree(nodes, edges):
    heap = [Edge(index, *edge) for index, edge in enumerate(edges)]
    heapq.heapify(heap)
    link = [-1] * nodes  # of a root, minus the size of its set

    def root(x):
        while link[x] >= 0:
            x = link[x]
        return x

    tree = []
    while heap and len(tree) < nodes - 1:
        edge = heapq.heappop(heap)
        a, b = root(edge.a), root(edge.b)
        if a == b:
            continue
        if link[a] > link[b]:
            a, b = b, a
        link[a] += link[b]
        link[b] = a
        tree.append(edge.index)
    if len(tree) < nodes - 1:
        return None
    return tree
