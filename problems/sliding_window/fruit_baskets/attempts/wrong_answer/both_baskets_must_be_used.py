"""Counts only when there are fruits in both baskets."""


def fruit_baskets(trees):
    fruits = {}
    start = best = 0
    for end, kind in enumerate(trees):
        fruits[kind] = fruits.get(kind, 0) + 1
        while len(fruits) > 2:
            fruits[trees[start]] -= 1
            if not fruits[trees[start]]:
                del fruits[trees[start]]
            start += 1
        if len(fruits) == 2:
            best = max(best, end - start + 1)
    return best
