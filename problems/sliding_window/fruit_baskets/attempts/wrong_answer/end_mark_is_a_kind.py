"""Puts a mark behind the last tree, which counts as a tree where a label is the same."""


def fruit_baskets(trees):
    best = first = 0
    last = {}
    for place, kind in enumerate([*trees, "#"]):
        if kind not in last and (len(last) == 2 or place == len(trees)):
            best = max(best, place - first)
            if len(last) == 2:
                first = last.pop(min(last, key=last.get)) + 1
        elif place == len(trees):
            best = max(best, place - first + 1)
        last[kind] = place
    return best
