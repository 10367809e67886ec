"""Recurse without an end."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    return top_k(items, k)
