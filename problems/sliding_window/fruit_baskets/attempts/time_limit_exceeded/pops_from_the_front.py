"""Keeps the window in a list and pops its first tree, for which all others move up."""


def fruit_baskets(trees):
    window, fruits, best = [], {}, 0
    for kind in trees:
        window.append(kind)
        fruits[kind] = fruits.get(kind, 0) + 1
        while len(fruits) > 2:
            gone = window.pop(0)
            fruits[gone] -= 1
            if fruits[gone] == 0:
                del fruits[gone]
        best = max(best, len(window))
    return best
