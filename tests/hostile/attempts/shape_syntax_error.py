"""Be no Python."""
# problem: top_k
# verdicts: load_error
# verdicts without layers: load_error


def top_k(items, k)
    return items[:k]
