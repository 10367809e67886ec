"""Takes it that the walk begins at the first tree."""


def fruit_baskets(trees):
    baskets = set()
    for fruits, kind in enumerate(trees):
        baskets.add(kind)
        if len(baskets) > 2:
            return fruits
    return len(trees)
