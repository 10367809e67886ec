"""Keeps keys with a count of zero in the dictionary and uses its size."""


def fruit_baskets(trees):
    counts = {}
    start = best = 0
    for end, kind in enumerate(trees):
        counts[kind] = counts.get(kind, 0) + 1
        while len(counts) > 2 and start <= end:
            counts[trees[start]] -= 1
            start += 1
        best = max(best, end - start + 1)
    return best
