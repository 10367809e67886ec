"""Skips an edge if both of its nodes occur in the tree already, although they may be in different parts."""


def spanning_tree(nodes, edges):
    seen = set()
    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        if a != b and not (a in seen and b in seen):
            seen.update((a, b))
            chosen.append(index)
    return chosen if len(seen) == nodes or nodes == 1 else None
