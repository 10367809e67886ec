"""Assumes that the subarray starts at index 0."""


def fruit_baskets(trees):
    kinds = set()
    for length, kind in enumerate(trees):
        kinds.add(kind)
        if len(kinds) > 2:
            return length
    return len(trees)
