"""Compares only the first character of each string."""


def fruit_baskets(trees):
    counts = {}
    start = best = 0
    for end, tree in enumerate(trees):
        kind = tree[:1]
        counts[kind] = counts.get(kind, 0) + 1
        while len(counts) > 2:
            gone = trees[start][:1]
            counts[gone] -= 1
            if not counts[gone]:
                del counts[gone]
            start += 1
        best = max(best, end - start + 1)
    return best
