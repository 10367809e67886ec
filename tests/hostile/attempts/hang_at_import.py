"""Loop for ever while it is loaded."""
# problem: top_k
# verdicts: time_limit_exceeded, load_error
# verdicts without layers: time_limit_exceeded, load_error

while True:
    pass


def top_k(items, k):
    return []
