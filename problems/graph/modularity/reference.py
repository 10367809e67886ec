def modularity(nodes: int, edges: list[list[float]], communities: list[int]) -> float:
    degree = [0.0] * nodes
    total = inside = 0.0
    for u, v, weight in edges:
        a, b = communities[int(u)], communities[int(v)]
        degree[a] += weight
        degree[b] += weight
        total += weight
        if a == b:
            inside += weight
    if total == 0:
        return 0.0
    return inside / total - sum((d / (2 * total)) ** 2 for d in degree)
