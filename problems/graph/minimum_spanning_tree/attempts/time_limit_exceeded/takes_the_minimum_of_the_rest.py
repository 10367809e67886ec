"""Takes the cheapest of the remaining edges with min and removes it, instead of sorting."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    left = [(cost, index) for index, (_, _, cost) in enumerate(edges)]
    chosen = []
    while left and len(chosen) < nodes - 1:
        cheapest = min(left)
        left.remove(cheapest)
        index = cheapest[1]
        a, b = find(edges[index][0]), find(edges[index][1])
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
