"""Feed the wire one byte of a large frame at a time."""
# problem: top_k
# verdicts: time_limit_exceeded, runtime_error
# verdicts without layers: time_limit_exceeded, runtime_error

import os
import time


def top_k(items, k):
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"\x00\x10\x00\x00")
        except OSError:
            continue
        while True:
            os.write(descriptor, b"\x00")
            time.sleep(0.001)
