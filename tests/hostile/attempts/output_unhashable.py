"""Put an object without a hash in the place of the standard output."""
# problem: top_k
# verdicts: runtime_error, wrong_answer
# verdicts without layers: runtime_error, wrong_answer

import sys


def top_k(items, k):
    sys.stdout = sys.stderr = []
    return []
