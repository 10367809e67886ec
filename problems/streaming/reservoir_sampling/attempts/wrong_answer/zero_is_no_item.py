"""Takes the item 0 for the end of the stream."""


def reservoir(stream, k, random):
    kept = []
    seen = 0
    while item := next(stream, None):
        seen += 1
        if seen <= k:
            kept.append(item)
        else:
            place = int(random() * seen)
            if place < k:
                kept[place] = item
    return kept
