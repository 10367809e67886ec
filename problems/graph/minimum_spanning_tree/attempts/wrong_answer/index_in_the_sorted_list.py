"""Returns indices of the sorted list instead of the given one."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    chosen = []
    for index, (a, b, _) in enumerate(sorted(edges, key=lambda edge: edge[2])):
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
