"""Measures only windows with exactly two kinds."""


def fruit_baskets(trees):
    counts = {}
    start = best = 0
    for end, kind in enumerate(trees):
        counts[kind] = counts.get(kind, 0) + 1
        while len(counts) > 2:
            counts[trees[start]] -= 1
            if not counts[trees[start]]:
                del counts[trees[start]]
            start += 1
        if len(counts) == 2:
            best = max(best, end - start + 1)
    return best
