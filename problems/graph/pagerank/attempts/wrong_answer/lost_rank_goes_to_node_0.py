"""Lets the rank of dangling nodes disappear, and adds what is missing to node 0."""


def pagerank(nodes, edges, damping):
    ends_of = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-12:
        moved = [(1 - damping) / nodes] * nodes
        for rank, ends in zip(ranks, ends_of):
            for end in ends:
                moved[end] += damping * rank / len(ends)
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    ranks[0] += 1 - sum(ranks)
    return ranks
