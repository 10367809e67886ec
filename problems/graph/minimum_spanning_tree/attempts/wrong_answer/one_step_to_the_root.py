"""Follows one step only from a node towards its root."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))
    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        one, other = parent[a], parent[b]
        if one != other:
            parent[one] = other
            parent[a] = other
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
