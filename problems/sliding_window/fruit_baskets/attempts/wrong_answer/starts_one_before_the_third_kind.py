"""Starts one element before the third kind, although the last run may be longer."""


def fruit_baskets(trees):
    start = best = 0
    for end, kind in enumerate(trees):
        if len({*trees[start:end], kind}) > 2:
            start = end - 1
        best = max(best, end - start + 1)
    return best
