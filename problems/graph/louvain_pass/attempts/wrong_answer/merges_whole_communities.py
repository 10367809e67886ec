"""Merges whole communities greedily instead of moving single nodes."""


def louvain_pass(nodes, edges):
    degree = [0.0] * nodes
    links = {}
    for u, v, weight in edges:
        u, v = int(u), int(v)
        degree[u] += weight
        degree[v] += weight
        if u != v:
            links[min(u, v), max(u, v)] = links.get((min(u, v), max(u, v)), 0.0) + weight
    double = sum(degree) or 1.0
    label = list(range(nodes))
    while links:
        pair = max(links, key=lambda p: links[p] - degree[p[0]] * degree[p[1]] / double)
        a, b = pair
        if links[pair] - degree[a] * degree[b] / double <= 1e-9:
            break
        degree[a] += degree[b]
        label = [a if value == b else value for value in label]
        merged = {}
        for (u, v), weight in links.items():
            u, v = a if u == b else u, a if v == b else v
            if u != v:
                key = min(u, v), max(u, v)
                merged[key] = merged.get(key, 0.0) + weight
        links = merged
    return label
