"""Keeps the items as floats, which cannot hold all large ones."""


def reservoir(stream, k, random):
    kept = []
    for seen, item in enumerate(stream, start=1):
        if seen <= k:
            kept.append(float(item))
        else:
            index = int(random() * seen)
            if index < k:
                kept[index] = float(item)
    return [int(item) for item in kept]
