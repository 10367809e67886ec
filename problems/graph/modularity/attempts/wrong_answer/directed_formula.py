"""Uses the formula for directed graphs: out-degree times in-degree."""


def modularity(nodes, edges, communities):
    degree = [0.0] * nodes
    incoming = [0.0] * nodes
    total = inside = 0.0
    for u, v, weight in edges:
        u, v = int(u), int(v)
        degree[u] += weight
        incoming[v] += weight
        total += weight
        if communities[u] == communities[v]:
            inside += weight
    if total == 0:
        return 0.0
    of_community = [0.0] * nodes
    into = [0.0] * nodes
    for node in range(nodes):
        of_community[communities[node]] += degree[node]
        into[communities[node]] += incoming[node]
    return inside / total - sum(a * b for a, b in zip(of_community, into)) / total**2
