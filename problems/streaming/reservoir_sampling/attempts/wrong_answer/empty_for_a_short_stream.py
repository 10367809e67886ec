"""Returns nothing when there are fewer than k items."""

from itertools import islice


def reservoir(stream, k, random):
    kept = list(islice(stream, k))
    if len(kept) < k:
        return []
    for i, item in enumerate(stream, start=k + 1):
        j = int(random() * i)
        if j < k:
            kept[j] = item
    return kept
