from heapq import heappop, heapreplace


def k_largest_pairs(first: list[int], second: list[int], k: int) -> list[list[int]]:
    best = [(-a - b, i, 0) for i, a in enumerate(first[:k]) for b in second[:1]]  # ascending, so it is a heap
    pairs = []
    while best and len(pairs) < k:
        _, i, j = best[0]
        pairs.append([first[i], second[j]])
        if j + 1 < len(second):
            heapreplace(best, (-first[i] - second[j + 1], i, j + 1))
        else:
            heappop(best)
    return pairs
