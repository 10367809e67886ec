def pagerank(nodes, edges, damping):
    degrees = [0] * nodes
    for start, _ in edges:
        degrees[start] += 1
    ranks = [1 / nodes for _ in range(nodes)]
    for _ in range(500):
        followed = [0.0] * nodes
        for start, end in edges:
            followed[end] += ranks[start] / degrees[start]
        jumps = 1 - damping * sum(followed)
        before, ranks = ranks, [damping * flow + jumps / nodes for flow in followed]
        if max(map(abs, map(float.__sub__, before, ranks))) < 1e-12:
            break
    return ranks
