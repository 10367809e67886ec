"""Counts the tree at which the walk ends."""


def fruit_baskets(trees):
    best = 0
    for first in range(len(trees)):
        kinds, fruits = set(), 0
        for kind in trees[first:]:
            fruits += 1
            kinds.add(kind)
            if len(kinds) > 2:
                break
        best = max(best, fruits)
    return best
