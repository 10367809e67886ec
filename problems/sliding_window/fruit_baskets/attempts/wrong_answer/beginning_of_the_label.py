"""Cuts labels at 16 characters."""


def fruit_baskets(trees):
    last = {}
    start = best = 0
    for place, kind in enumerate(trees):
        last[kind[:16]] = place
        if len(last) == 3:
            gone = min(last, key=last.get)
            start = last.pop(gone) + 1
        best = max(best, place - start + 1)
    return best
