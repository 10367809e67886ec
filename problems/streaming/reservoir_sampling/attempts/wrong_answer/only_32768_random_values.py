"""Makes integers below 32,768 of the random numbers: late items of a long stream enter too often."""


def reservoir(stream, k, random):
    kept = []
    for seen, item in enumerate(stream, start=1):
        if seen <= k:
            kept.append(item)
        else:
            index = int(random() * 32_768) % seen
            if index < k:
                kept[index] = item
    return kept
