"""Uses the random number that let an item in to choose the index too, where it is no longer uniform."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream, start=1):
        if i <= k:
            kept.append(item)
            continue
        number = random()
        if number < k / i:
            kept[int(number * k)] = item
    return kept
