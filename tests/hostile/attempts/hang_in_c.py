"""Loop inside C, where no signal handler of Python's runs."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded


def top_k(items, k):
    return sum(range(10**12))
