"""Goes through all edges for each community."""


def modularity(nodes, edges, communities):
    m = sum(weight for _, _, weight in edges)
    if not edges:
        return 0.0
    result = 0.0
    for community in set(communities):
        inside = degree = 0.0
        for u, v, weight in edges:
            a, b = communities[int(u)], communities[int(v)]
            degree += weight * ((a == community) + (b == community))
            if a == b == community:
                inside += weight
        result += inside / m - (degree / (2 * m)) ** 2
    return result
