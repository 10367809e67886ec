"""Make the file behind its standard output claim a terabyte."""
# problem: top_k
# verdicts: runtime_error, output_limit_exceeded, wrong_answer
# verdicts without layers: runtime_error, output_limit_exceeded, wrong_answer

import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def top_k(items, k):
    for descriptor in (1, 2):
        for size in (10**12, 2**33, 15 * 2**20):
            try:
                os.ftruncate(descriptor, size)
            except OSError:
                pass
        os.lseek(descriptor, 2**40, os.SEEK_SET)
    return []
