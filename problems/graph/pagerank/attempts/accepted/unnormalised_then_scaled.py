def pagerank(nodes, edges, damping):
    """Solve without the dangling rank by updating in place, then scale: both solutions are proportional."""
    incoming = [[] for _ in range(nodes)]
    degree = [0] * nodes
    for start, end in edges:
        incoming[end].append(start)
        degree[start] += 1
    ranks = [1.0] * nodes
    change = 1.0
    while change > 1e-11:
        change = 0.0
        for node in range(nodes):
            new = 1.0 + damping * sum(ranks[start] / degree[start] for start in incoming[node])
            change = max(change, abs(new - ranks[node]) / new)
            ranks[node] = new
    total = sum(ranks)
    return [rank / total for rank in ranks]
