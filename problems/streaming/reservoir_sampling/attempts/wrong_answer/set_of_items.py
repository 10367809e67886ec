"""Keeps the sample in a set, which drops duplicates."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream, start=1):
        if i <= k:
            kept.append(item)
        else:
            j = int(random() * i)
            if j < k:
                kept[j] = item
    return list(set(kept))
