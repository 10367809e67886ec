"""Draws an index among one item too many, so that late items enter too rarely."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream, start=1):
        if i <= k:
            kept.append(item)
        else:
            j = int(random() * (i + 1))
            if j < k:
                kept[j] = item
    return kept
