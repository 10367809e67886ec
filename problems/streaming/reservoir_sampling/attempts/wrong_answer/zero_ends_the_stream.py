"""Treats the item 0 as the end of the stream."""


def reservoir(stream, k, random):
    kept = []
    seen = 0
    while item := next(stream, None):
        seen += 1
        if seen <= k:
            kept.append(item)
        else:
            index = int(random() * seen)
            if index < k:
                kept[index] = item
    return kept
