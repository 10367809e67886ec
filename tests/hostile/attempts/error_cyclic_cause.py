"""Raise an error that is its own cause."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    error = ValueError("round")
    error.__cause__ = error
    error.__context__ = error
    raise error
