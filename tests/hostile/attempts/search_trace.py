"""Attach to the examiner as a debugger does; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import ctypes
import os
from collections import Counter

PTRACE_SEIZE = 0x4206


def top_k(items, k):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(PTRACE_SEIZE, os.getppid(), None, None) != 0:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
