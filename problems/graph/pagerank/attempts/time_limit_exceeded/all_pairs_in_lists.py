"""Counts the edges of every pair of nodes, and goes through all pairs in every step."""

from collections import Counter


def pagerank(nodes, edges, damping):
    count = Counter(map(tuple, edges))
    degree = Counter(start for start, _ in edges)
    ranks = [1 / nodes] * nodes
    for _ in range(450):
        moved = []
        for end in range(nodes):
            rank = (1 - damping) / nodes
            for start in range(nodes):
                if degree[start] == 0:
                    rank += damping * ranks[start] / nodes
                elif (start, end) in count:
                    rank += damping * ranks[start] * count[start, end] / degree[start]
            moved.append(rank)
        if max(abs(a - b) for a, b in zip(moved, ranks)) < 1e-12:
            break
        ranks = moved
    return ranks
