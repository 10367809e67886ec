"""Fail on a line of source that holds a terminal escape."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


def top_k(items, k):
    raise ValueError("[2Jaccepted")  # [2J
