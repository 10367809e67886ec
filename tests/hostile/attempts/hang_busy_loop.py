"""Loop for ever."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded


def top_k(items, k):
    while True:
        pass
