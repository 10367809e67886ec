"""Work out a power of a hundred million digits."""
# problem: top_k
# verdicts: time_limit_exceeded, memory_limit_exceeded
# verdicts without layers: time_limit_exceeded, memory_limit_exceeded


def top_k(items, k):
    return [str(10 ** (10**8) % 7)]
