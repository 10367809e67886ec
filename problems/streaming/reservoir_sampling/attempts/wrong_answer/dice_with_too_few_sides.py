"""Makes whole numbers below 32 768 of its rolls: late in a long stream, nearly every item gets in too easily."""


def reservoir(stream, k, random):
    kept = []
    for seen, item in enumerate(stream, start=1):
        if seen <= k:
            kept.append(item)
        else:
            place = int(random() * 32_768) % seen
            if place < k:
                kept[place] = item
    return kept
