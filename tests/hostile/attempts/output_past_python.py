"""Write 20 MiB to descriptors 1 and 2, past Python's own streams."""
# problem: top_k
# verdicts: output_limit_exceeded, runtime_error
# verdicts without layers: output_limit_exceeded, runtime_error

import os


def top_k(items, k):
    for _ in range(20):
        os.write(1, b"x" * 2**20)
        os.write(2, b"x" * 2**20)
    return []
