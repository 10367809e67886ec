"""Packs sum and indices into one number with four decimal digits per index, too few for long lists."""

from heapq import heappop, heappush


def k_largest_pairs(first, second, k):
    if not first or not second:
        return []
    best = [-(first[0] + second[0]) * 10**8]
    pairs = []
    while best and len(pairs) < k:
        packed = heappop(best)
        i, j = packed // 10**4 % 10**4, packed % 10**4
        pairs.append([first[i], second[j]])
        if j + 1 < len(second):
            heappush(best, -(first[i] + second[j + 1]) * 10**8 + i * 10**4 + j + 1)
        if j == 0 and i + 1 < len(first):
            heappush(best, -(first[i + 1] + second[0]) * 10**8 + (i + 1) * 10**4)
    return pairs
