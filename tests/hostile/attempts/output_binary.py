"""Print bytes that are no text."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer

import sys


def top_k(items, k):
    sys.stdout.buffer.write(bytes(range(256)) * 10)
    sys.stdout.buffer.flush()
    return []
