"""Never jumps to the current node."""


def pagerank(nodes, edges, damping):
    ends_of = [[] for _ in range(nodes)]
    for start, end in edges:
        ends_of[start].append(end)
    ranks = [1 / nodes] * nodes
    change = 1.0
    while change > 1e-12:
        moved = [0.0] * nodes
        for node, (rank, ends) in enumerate(zip(ranks, ends_of)):
            jump = rank * (1 - damping if ends else 1.0) / max(nodes - 1, 1)
            for other in range(nodes):
                if other != node or nodes == 1:
                    moved[other] += jump
            for end in ends:
                moved[end] += damping * rank / len(ends)
        change = sum(abs(a - b) for a, b in zip(ranks, moved))
        ranks = moved
    return ranks
