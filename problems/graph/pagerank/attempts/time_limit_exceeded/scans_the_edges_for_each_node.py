"""Looks for the incoming edges of each node in the whole list, in every step."""


def pagerank(nodes, edges, damping):
    degree = [0] * nodes
    for start, _ in edges:
        degree[start] += 1
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-11:
        lost = sum(rank for rank, out in zip(ranks, degree) if not out)
        base = (1 - damping + damping * lost) / nodes
        moved = [
            base + damping * sum(ranks[start] / degree[start] for start, end in edges if end == node)
            for node in range(nodes)
        ]
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    return ranks
