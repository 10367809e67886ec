"""Deals class by class to the fold with the fewest examples, which is a cyclic order."""

import heapq


def stratified_folds(labels, k):
    groups = {}
    for i, c in enumerate(labels):
        groups.setdefault(c, []).append(i)
    folds = [[] for _ in range(k)]
    heap = [(0, f) for f in range(k)]
    for group in sorted(groups.values(), key=len, reverse=True):
        for i in group:
            size, f = heapq.heappop(heap)
            folds[f].append(i)
            heapq.heappush(heap, (size + 1, f))
    return folds
