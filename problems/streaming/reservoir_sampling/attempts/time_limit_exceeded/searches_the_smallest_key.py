"""Searches the sample for the smallest key for each item."""


def reservoir(stream, k, random):
    keys, kept = [], []
    for item in stream:
        key = random()
        if len(kept) < k:
            keys.append(key)
            kept.append(item)
            continue
        smallest = keys.index(min(keys))
        if key > keys[smallest]:
            keys[smallest], kept[smallest] = key, item
    return kept
