"""Sleep in small steps, each shorter than any limit."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

import time


def top_k(items, k):
    while True:
        time.sleep(0.001)
