"""Takes the cheapest edge of each node, and joins what remains in the given order."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    chosen = []

    def take(index):
        a, b = find(edges[index][0]), find(edges[index][1])
        if a != b:
            parent[a] = b
            chosen.append(index)

    cheapest = {}
    for index, (a, b, cost) in enumerate(edges):
        for node in (a, b):
            if a != b and (node not in cheapest or cost < edges[cheapest[node]][2]):
                cheapest[node] = index
    for index in cheapest.values():
        take(index)
    for index in range(len(edges)):
        take(index)
    return chosen if len(chosen) == nodes - 1 else None
