"""Runs k draws of a single item, so that the same call can win more than once."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream, start=1):
        if len(kept) < k:
            kept.append(item)
        for j in range(len(kept)):
            if random() < 1 / i:
                kept[j] = item
    return kept
