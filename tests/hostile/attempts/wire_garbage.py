"""Write bytes without a meaning to every descriptor."""
# problem: top_k
# verdicts: runtime_error, time_limit_exceeded
# verdicts without layers: runtime_error, time_limit_exceeded

import os


def top_k(items, k):
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, bytes(range(1, 256)) * 4)
        except OSError:
            pass
    return []
