"""Sleep while it is loaded."""
# problem: top_k
# verdicts: time_limit_exceeded, load_error
# verdicts without layers: time_limit_exceeded, load_error

import time

time.sleep(600)


def top_k(items, k):
    return []
