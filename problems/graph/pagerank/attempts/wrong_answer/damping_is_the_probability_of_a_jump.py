"""Takes damping as the probability of a jump."""


def pagerank(nodes, edges, damping):
    ends_of = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    damping = max(damping, 0.01)
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-12:
        lost = sum(rank for rank, ends in zip(ranks, ends_of) if not ends)
        moved = [(damping + (1 - damping) * lost) / nodes] * nodes
        for rank, ends in zip(ranks, ends_of):
            for end in ends:
                moved[end] += (1 - damping) * rank / len(ends)
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    return ranks
