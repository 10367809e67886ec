def louvain_pass(nodes: int, edges: list[list[float]]) -> list[int]:
    neighbors: list[dict[int, float]] = [{} for _ in range(nodes)]
    degree = [0.0] * nodes
    for start, end, weight in edges:
        u, v = int(start), int(end)
        degree[u] += weight
        degree[v] += weight
        if u != v:
            neighbors[u][v] = neighbors[u].get(v, 0.0) + weight
            neighbors[v][u] = neighbors[v].get(u, 0.0) + weight

    twice = sum(degree)
    label = list(range(nodes))
    total = degree[:]
    moved = True
    while moved:
        moved = False
        for u in range(nodes):
            total[label[u]] -= degree[u]
            links = {label[u]: 0.0}
            for v, weight in neighbors[u].items():
                links[label[v]] = links.get(label[v], 0.0) + weight
            gain = {c: twice * weight - degree[u] * total[c] for c, weight in links.items()}
            best = max(gain, key=lambda c: gain[c])
            if gain[best] > gain[label[u]]:
                label[u] = best
                moved = True
            total[label[u]] += degree[u]
    return label
