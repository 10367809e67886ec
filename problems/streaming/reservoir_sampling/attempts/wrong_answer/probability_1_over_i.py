"""Item i enters with probability 1 / i instead of k / i."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream, start=1):
        if i <= k:
            kept.append(item)
        elif random() < 1 / i:
            kept[int(random() * k)] = item
    return kept
