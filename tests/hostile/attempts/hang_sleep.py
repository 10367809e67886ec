"""Sleep for ten minutes, using no CPU time."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

import time


def top_k(items, k):
    time.sleep(600)
