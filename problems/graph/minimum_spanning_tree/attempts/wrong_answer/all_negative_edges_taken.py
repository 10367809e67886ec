"""Takes all edges with a negative cost, also where they close a cycle."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        one, other = find(a), find(b)
        if one != other or edges[index][2] < 0:
            parent[one] = other
            chosen.append(index)
    return chosen if len({find(node) for node in range(nodes)}) == 1 else None
