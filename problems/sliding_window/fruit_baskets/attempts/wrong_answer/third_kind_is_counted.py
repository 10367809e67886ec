"""Counts the element of the third kind too."""


def fruit_baskets(trees):
    best = 0
    for start in range(len(trees)):
        kinds, length = set(), 0
        for kind in trees[start:]:
            length += 1
            kinds.add(kind)
            if len(kinds) > 2:
                break
        best = max(best, length)
    return best
