def pagerank(nodes, edges, damping):
    """Make 450 steps always, over a list of pairs; what did not follow an edge has jumped."""
    starts = [start for start, _ in edges]
    ends = [end for _, end in edges]
    edges.clear()
    degree = [0] * nodes
    for start in starts:
        degree[start] += 1
    pairs = list(zip(starts, ends))
    ranks = [1 / nodes] * nodes
    for _ in range(450):
        part = [damping * rank / count if count else 0.0 for rank, count in zip(ranks, degree)]
        ranks = [0.0] * nodes
        for start, end in pairs:
            ranks[end] += part[start]
        rest = (1 - sum(ranks)) / nodes
        ranks = [rank + rest for rank in ranks]
    return ranks
