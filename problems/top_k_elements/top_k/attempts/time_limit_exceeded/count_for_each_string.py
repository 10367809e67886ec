"""Counts with a pass over the whole list for every distinct string."""


def top_k(items, k):
    return sorted(set(items), key=lambda item: (-items.count(item), item))[:k]
