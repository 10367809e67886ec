"""Compares the first letters of the labels."""


def fruit_baskets(trees):
    fruits = {}
    start = best = 0
    for end, tree in enumerate(trees):
        kind = tree[:1]
        fruits[kind] = fruits.get(kind, 0) + 1
        while len(fruits) > 2:
            gone = trees[start][:1]
            fruits[gone] -= 1
            if not fruits[gone]:
                del fruits[gone]
            start += 1
        best = max(best, end - start + 1)
    return best
