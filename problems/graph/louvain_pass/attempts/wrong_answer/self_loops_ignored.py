"""Ignores self-loops."""


def louvain_pass(nodes, edges):
    degree = [0.0] * nodes
    near = [{} for _ in range(nodes)]
    for u, v, w in ((int(u), int(v), w) for u, v, w in edges):
        if u == v:
            continue
        degree[u] += w
        degree[v] += w
        if u != v:
            near[u][v] = near[u].get(v, 0.0) + w
            near[v][u] = near[v].get(u, 0.0) + w
    twice = sum(degree)
    labels = list(range(nodes))
    total = degree[:]
    for _ in range(60):
        moves = 0
        for u in range(nodes):
            total[labels[u]] -= degree[u]
            links = {labels[u]: 0.0}
            for v, w in near[u].items():
                links[labels[v]] = links.get(labels[v], 0.0) + w
            gains = {c: twice * w - degree[u] * total[c] for c, w in links.items()}
            best = max(gains, key=gains.get)
            if gains[best] > gains[labels[u]]:
                labels[u] = best
                moves += 1
            total[labels[u]] += degree[u]
        if moves == 0:
            break
    return labels
