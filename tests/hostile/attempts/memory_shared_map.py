"""Map ten gigabytes that are shared with nobody, and touch them."""
# problem: top_k
# verdicts: memory_limit_exceeded, runtime_error
# verdicts without layers: memory_limit_exceeded, runtime_error

import mmap


def top_k(items, k):
    area = mmap.mmap(-1, 10 * 2**30)
    for start in range(0, 2 * 2**30, 4096):
        area[start] = 1
    return []
