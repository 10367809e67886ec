"""Appends a sentinel that may be equal to a kind."""


def fruit_baskets(trees):
    best = start = 0
    last = {}
    for index, kind in enumerate([*trees, "#"]):
        if kind not in last and (len(last) == 2 or index == len(trees)):
            best = max(best, index - start)
            if len(last) == 2:
                start = last.pop(min(last, key=last.get)) + 1
        elif index == len(trees):
            best = max(best, index - start + 1)
        last[kind] = index
    return best
