"""Goes through the whole list once for every different title."""


def top_k(items, k):
    return sorted(set(items), key=lambda item: (-items.count(item), item))[:k]
