def louvain_pass(nodes, edges):
    """Visit the nodes backward, take the first better community, and allow a community of its own."""
    degree = {u: 0.0 for u in range(nodes)}
    weights = {}
    for u, v, w in edges:
        degree[int(u)] += w
        degree[int(v)] += w
        if u != v:
            for a, b in ((int(u), int(v)), (int(v), int(u))):
                row = weights.setdefault(a, {})
                row[b] = row.get(b, 0.0) + w
    m = sum(degree.values()) / 2
    label = list(range(nodes))
    total = dict(degree)
    fresh = nodes
    moves = 1
    while moves:
        moves = 0
        for u in reversed(range(nodes)):
            links = {}
            for v, w in weights.get(u, {}).items():
                links[label[v]] = links.get(label[v], 0.0) + w
            total[fresh] = 0.0
            links.setdefault(fresh, 0.0)
            stay = links.get(label[u], 0.0) - degree[u] * (total[label[u]] - degree[u]) / (2 * m or 1)
            for c, w in links.items():
                if c != label[u] and w - degree[u] * total[c] / (2 * m or 1) > stay + 1e-9:
                    total[label[u]] -= degree[u]
                    total[c] += degree[u]
                    label[u] = c
                    moves += 1
                    break
            if total[fresh]:
                fresh += 1
    return label
