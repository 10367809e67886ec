"""Ask for a terabyte at once."""
# problem: top_k
# verdicts: memory_limit_exceeded
# verdicts without layers: memory_limit_exceeded


def top_k(items, k):
    return bytes(10**12)
