"""Begins anew at every tree and walks until both baskets are of other kinds."""


def fruit_baskets(trees):
    best = 0
    for first in range(len(trees)):
        kinds = set()
        fruits = 0
        for i in range(first, len(trees)):
            kinds.add(trees[i])
            if len(kinds) > 2:
                break
            fruits += 1
        best = max(best, fruits)
    return best
