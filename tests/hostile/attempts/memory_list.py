"""Grow a list for ever."""
# problem: top_k
# verdicts: memory_limit_exceeded
# verdicts without layers: memory_limit_exceeded


def top_k(items, k):
    hoard = []
    while True:
        hoard.append("x" * 1000 + str(len(hoard)))
