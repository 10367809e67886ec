"""Draws a place among one item too few, so that the first item after the k noted always gets in."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream):
        if i < k:
            kept.append(item)
        else:
            j = int(random() * i)
            if j < k:
                kept[j] = item
    return kept
