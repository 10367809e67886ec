"""Leaves kinds with a count of zero in the dictionary whose length it asks for."""


def fruit_baskets(trees):
    fruits = {}
    start = best = 0
    for end, kind in enumerate(trees):
        fruits[kind] = fruits.get(kind, 0) + 1
        while len(fruits) > 2 and start <= end:
            fruits[trees[start]] -= 1
            start += 1
        best = max(best, end - start + 1)
    return best
