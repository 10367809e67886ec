"""Be right, and count each item by a walk over all of them."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded


def top_k(items, k):
    counts = sorted((-sum(other == name for other in items), name) for name in items)
    return list(dict.fromkeys(name for _, name in counts))[:k]
