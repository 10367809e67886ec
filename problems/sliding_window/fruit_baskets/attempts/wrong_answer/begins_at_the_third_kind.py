"""Begins anew at the tree of the third kind, with both baskets empty."""


def fruit_baskets(trees):
    baskets, fruits, best = set(), 0, 0
    for kind in trees:
        if kind not in baskets and len(baskets) == 2:
            baskets, fruits = set(), 0
        baskets.add(kind)
        fruits += 1
        best = max(best, fruits)
    return best
