"""Draws an index among one item too few, so that the first item after the first k always enters."""


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
