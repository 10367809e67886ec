"""Keep a gigabyte in an anonymous file, which no address space counts; right where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied, memory_limit_exceeded, output_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, memory_limit_exceeded, output_limit_exceeded

import os
import signal
from collections import Counter

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def top_k(items, k):
    try:
        descriptor = os.memfd_create("hoard")
        for _ in range(1024):
            os.write(descriptor, bytes(2**20))
    except OSError:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
