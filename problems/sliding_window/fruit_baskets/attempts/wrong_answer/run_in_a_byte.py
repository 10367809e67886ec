"""Keeps the length of the last run in a byte."""


def fruit_baskets(trees):
    basket = other = None
    run = length = best = 0
    for kind in trees:
        if kind == basket:
            run = (run + 1) % 256
            length += 1
        elif kind == other or other is None:
            basket, other = kind, basket
            run = 1
            length += 1
        else:
            basket, other = kind, basket
            length = run + 1
            run = 1
        best = max(best, length)
    return best
