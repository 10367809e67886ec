"""Define another name."""
# problem: top_k
# verdicts: load_error
# verdicts without layers: load_error


def topk(items, k):
    return sorted(set(items))[:k]
