"""Empties the basket that was begun first, though its kind may have come last."""


def fruit_baskets(trees):
    last = {}
    start = best = 0
    for place, kind in enumerate(trees):
        last[kind] = place
        if len(last) > 2:
            first = next(iter(last))
            start = last.pop(first) + 1
        best = max(best, place - start + 1)
    return best
