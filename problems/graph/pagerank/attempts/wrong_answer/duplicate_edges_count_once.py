"""Keeps the ends of a node in a set."""


def pagerank(nodes, edges, damping):
    ends_of = [set() for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].add(end)
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-12:
        lost = sum(rank for rank, ends in zip(ranks, ends_of) if not ends)
        moved = [(1 - damping + damping * lost) / nodes] * nodes
        for rank, ends in zip(ranks, ends_of):
            for end in ends:
                moved[end] += damping * rank / len(ends)
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    return ranks
