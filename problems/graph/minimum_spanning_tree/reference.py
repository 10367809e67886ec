def spanning_tree(nodes: int, edges: list[list[int]]) -> list[int] | None:
    parent = list(range(nodes))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]  # halves the path for the next search
            node = parent[node]
        return node

    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        a, b = root(a), root(b)
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
