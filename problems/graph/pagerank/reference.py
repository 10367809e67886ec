def pagerank(nodes: int, edges: list[list[int]], damping: float) -> list[float]:
    ends_of: list[list[int]] = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    dangling = [node for node in range(nodes) if not ends_of[node]]

    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-11:
        lost = sum(ranks[node] for node in dangling)
        moved = [(1 - damping + damping * lost) / nodes] * nodes
        for rank, ends in zip(ranks, ends_of):
            if ends:
                share = damping * rank / len(ends)
                for end in ends:
                    moved[end] += share
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    return ranks
