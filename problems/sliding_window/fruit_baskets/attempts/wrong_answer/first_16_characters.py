"""Compares only the first 16 characters of each string."""


def fruit_baskets(trees):
    last = {}
    start = best = 0
    for index, kind in enumerate(trees):
        last[kind[:16]] = index
        if len(last) == 3:
            gone = min(last, key=last.get)
            start = last.pop(gone) + 1
        best = max(best, index - start + 1)
    return best
