"""Keeps the window in a list and calls `pop(0)`, which moves all other elements."""


def fruit_baskets(trees):
    window, counts, best = [], {}, 0
    for kind in trees:
        window.append(kind)
        counts[kind] = counts.get(kind, 0) + 1
        while len(counts) > 2:
            gone = window.pop(0)
            counts[gone] -= 1
            if counts[gone] == 0:
                del counts[gone]
        best = max(best, len(window))
    return best
