"""Take descriptors out of the examiner by pidfd_getfd; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import ctypes
import os
from collections import Counter

PIDFD_GETFD = 438


def top_k(items, k):
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        examiner = os.pidfd_open(os.getppid())
    except OSError:
        return []
    if not any(libc.syscall(PIDFD_GETFD, examiner, descriptor, 0) >= 0 for descriptor in range(32)):
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
