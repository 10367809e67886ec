"""Make system calls by the numbers of 32-bit and x32 programs; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import ctypes
from collections import Counter

X32 = 0x40000000
SOCKET = 41


def top_k(items, k):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(X32 | SOCKET, 2, 1, 0) < 0:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
