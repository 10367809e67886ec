"""Every later item enters with probability one half."""


def reservoir(stream, k, random):
    kept = []
    for item in stream:
        if len(kept) < k:
            kept.append(item)
        elif random() < 0.5:
            kept[int(random() * k)] = item
    return kept
