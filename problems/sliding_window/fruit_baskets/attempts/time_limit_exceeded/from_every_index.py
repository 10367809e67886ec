"""Starts again at every index and continues until there is a third kind."""


def fruit_baskets(trees):
    best = 0
    for start in range(len(trees)):
        kinds = set()
        length = 0
        for i in range(start, len(trees)):
            kinds.add(trees[i])
            if len(kinds) > 2:
                break
            length += 1
        best = max(best, length)
    return best
