"""Uses the roll that let an item in once more to choose its place, where it is no longer even."""


def reservoir(stream, k, random):
    kept = []
    for i, item in enumerate(stream, start=1):
        if i <= k:
            kept.append(item)
            continue
        roll = random()
        if roll < k / i:
            kept[int(roll * k)] = item
    return kept
