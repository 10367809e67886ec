"""Makes the lower of two roots the root of both, without shortening paths."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node

    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        a, b = find(a), find(b)
        if a != b:
            parent[max(a, b)] = min(a, b)
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
