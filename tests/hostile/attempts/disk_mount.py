"""Mount an empty folder over its own, or change its root; right only where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# needs: capabilities

import ctypes
import os
from collections import Counter


def top_k(items, k):
    libc = ctypes.CDLL(None, use_errno=True)
    worked = libc.mount(b"none", os.getcwd().encode(), b"tmpfs", 0, None) == 0
    try:
        os.chroot(".")
        worked = True
    except OSError:
        pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
