"""Raise KeyboardInterrupt, as if the user had given up."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    raise KeyboardInterrupt
