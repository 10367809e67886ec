"""Write to the wire for ever."""
# problem: top_k
# verdicts: runtime_error, output_limit_exceeded, time_limit_exceeded
# verdicts without layers: runtime_error, output_limit_exceeded, time_limit_exceeded

import os


def top_k(items, k):
    while True:
        for descriptor in range(3, 64):
            try:
                os.write(descriptor, b"\x00\x00\x00\x00" * 10_000)
            except OSError:
                pass
