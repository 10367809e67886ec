"""Starts an empty window at the third kind."""


def fruit_baskets(trees):
    kinds, length, best = set(), 0, 0
    for kind in trees:
        if kind not in kinds and len(kinds) == 2:
            kinds, length = set(), 0
        kinds.add(kind)
        length += 1
        best = max(best, length)
    return best
