"""Draws one item k times, so that the same item can be drawn twice."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream, start=1):
        if len(kept) < k:
            kept.append(item)
        for j in range(len(kept)):
            if random() < 1 / i:
                kept[j] = item
    return kept
