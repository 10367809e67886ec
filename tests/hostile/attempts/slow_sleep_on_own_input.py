"""Sleep for ever on a person's own input."""
# problem: top_k
# about: time
# runs with: --input 'top_k(["a"], 1)'
# verdicts: time_limit_exceeded

import time


def top_k(items, k):
    time.sleep(1000)
