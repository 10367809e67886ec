class Community:
    def __init__(self):
        self.inside = 0.0
        self.degree = 0.0

    def share(self, m):
        return self.inside / m - (self.degree / (2 * m)) ** 2


def modularity(nodes, edges, communities):
    degrees = {node: 0.0 for node in range(nodes)}
    groups = {}
    m = 0.0
    for edge in edges:
        u, v, weight = int(edge[0]), int(edge[1]), edge[2]
        m += weight
        if u == v:
            degrees[u] += 2 * weight
        else:
            degrees[u] += weight
            degrees[v] += weight
        if communities[u] == communities[v]:
            groups.setdefault(communities[u], Community()).inside += weight
    if m == 0:
        return 0.0
    for node in range(nodes):
        groups.setdefault(communities[node], Community()).degree += degrees[node]
    return sum(group.share(m) for group in groups.values())
