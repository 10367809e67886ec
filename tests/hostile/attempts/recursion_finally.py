"""Recurse again from every finally, which doubles with every level."""
# problem: top_k
# verdicts: time_limit_exceeded, runtime_error
# verdicts without layers: time_limit_exceeded, runtime_error


def top_k(items, k):
    try:
        return top_k(items, k)
    finally:
        top_k(items, k)
