"""Rounds the index, so that the first and the last are drawn half as often as the others."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream):
        if i < k:
            kept.append(item)
        else:
            j = round(random() * i)
            if j < k:
                kept[j] = item
    return kept
