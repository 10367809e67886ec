"""Gives no rank to nodes that have no edges at all."""


def pagerank(nodes, edges, damping):
    ends_of = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    named = {node for edge in edges for node in edge} or set(range(nodes))
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
    total = sum(ranks[node] for node in named)
    return [rank / total if node in named else 0.0 for node, rank in enumerate(ranks)]
