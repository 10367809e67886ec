def min_height_trees(nodes: int, edges: list[list[int]]) -> list[int]:
    neighbours: list[list[int]] = [[] for _ in range(nodes)]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    degree = [len(others) for others in neighbours]
    left = nodes
    leaves = [node for node in range(nodes) if degree[node] <= 1]
    while left > 2:
        left -= len(leaves)
        inner = []
        for leaf in leaves:
            for other in neighbours[leaf]:
                degree[other] -= 1
                if degree[other] == 1:
                    inner.append(other)
        leaves = inner
    return leaves
