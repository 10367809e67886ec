"""Stops when the largest change is below 1e-9, while the error may be 19 times as large."""


def pagerank(nodes, edges, damping):
    out = [[] for _ in range(nodes)]
    for start, end in edges:
        out[start].append(end)
    ranks = [1 / nodes] * nodes
    while True:
        lost = sum(ranks[i] for i in range(nodes) if not out[i])
        new = [(1 - damping + damping * lost) / nodes] * nodes
        for i in range(nodes):
            if out[i]:
                share = damping * ranks[i] / len(out[i])
                for j in out[i]:
                    new[j] += share
        if max(abs(a - b) for a, b in zip(new, ranks)) < 1e-9:
            return new
        ranks = new
