"""Treats a dangling node as if it had a self-loop."""


def pagerank(nodes, edges, damping):
    ends_of = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    ends_of = [ends or [node] for node, ends in enumerate(ends_of)]
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-12:
        moved = [(1 - damping) / nodes] * nodes
        for rank, ends in zip(ranks, ends_of):
            for end in ends:
                moved[end] += damping * rank / len(ends)
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    return ranks
