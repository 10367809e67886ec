"""Searches a list for the indices that were visited."""

import heapq


def k_largest_pairs(first, second, k):
    heap = [(-(first[0] + second[0]), 0, 0)]
    seen = [(0, 0)]
    pairs = []
    while len(pairs) < k:
        _, i, j = heapq.heappop(heap)
        pairs.append([first[i], second[j]])
        for row, column in ((i + 1, j), (i, j + 1)):
            if row < len(first) and column < len(second) and (row, column) not in seen:
                seen.append((row, column))
                heapq.heappush(heap, (-(first[row] + second[column]), row, column))
    return pairs
