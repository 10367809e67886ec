from collections import Counter


def fruit_baskets(trees):
    counts, start = Counter(), 0
    for kind in trees:
        counts[kind] += 1
        if len(counts) > 2:
            counts[trees[start]] -= 1
            if not counts[trees[start]]:
                del counts[trees[start]]
            start += 1
    return len(trees) - start
