"""Adds the dangling rank in full, and scales to a sum of 1."""


def pagerank(nodes, edges, damping):
    ends_of = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-12:
        lost = sum(rank for rank, ends in zip(ranks, ends_of) if not ends)
        moved = [(1 - damping + lost) / nodes] * nodes
        for rank, ends in zip(ranks, ends_of):
            for end in ends:
                moved[end] += damping * rank / len(ends)
        moved = [rank / sum(moved) for rank in moved]
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    return ranks
