"""Pushes both neighbors of a pair, and takes a pair as often as it is reached."""

import heapq


def k_largest_pairs(first, second, k):
    heap = [(-(first[0] + second[0]), 0, 0)] if first and second else []
    pairs = []
    while heap and len(pairs) < k:
        _, i, j = heapq.heappop(heap)
        pairs.append([first[i], second[j]])
        for row, column in ((i + 1, j), (i, j + 1)):
            if row < len(first) and column < len(second):
                heapq.heappush(heap, (-(first[row] + second[column]), row, column))
    return pairs
