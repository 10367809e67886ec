"""Returns 1 for a graph without edges."""


def modularity(nodes, edges, communities):
    degree = [0.0] * nodes
    total = inside = 0.0
    for u, v, weight in edges:
        u, v = int(u), int(v)
        degree[u] += weight
        degree[v] += weight
        total += weight
        if communities[u] == communities[v]:
            inside += weight
    if total == 0:
        return 1.0
    of_community = [0.0] * nodes
    for node in range(nodes):
        of_community[communities[node]] += degree[node]
    return inside / total - sum((d / (2 * total)) ** 2 for d in of_community)
