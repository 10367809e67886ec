"""Computes the modularity of the whole partition for each move."""


def louvain_pass(nodes, edges):
    edges = [(int(u), int(v), w) for u, v, w in edges]
    m = sum(w for _, _, w in edges)
    near = [set() for _ in range(nodes)]
    for u, v, _ in edges:
        near[u].add(v)
        near[v].add(u)

    def modularity(labels):
        degree = [0.0] * nodes
        inside = 0.0
        for u, v, w in edges:
            degree[labels[u]] += w
            degree[labels[v]] += w
            inside += w * (labels[u] == labels[v])
        return inside / m - sum((d / (2 * m)) ** 2 for d in degree)

    labels = list(range(nodes))
    moved = m > 0
    while moved:
        moved = False
        for u in range(nodes):
            best = modularity(labels)
            for c in sorted({labels[v] for v in near[u]} - {labels[u]}):
                candidate = [*labels[:u], c, *labels[u + 1 :]]
                if modularity(candidate) > best + 1e-12:
                    labels, best, moved = candidate, modularity(candidate), True
    return labels
