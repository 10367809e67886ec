"""Read the examiner's memory through process_vm_readv; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import ctypes
import os
from collections import Counter


class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def top_k(items, k):
    libc = ctypes.CDLL(None, use_errno=True)
    buffer = ctypes.create_string_buffer(8)
    mine = Vector(ctypes.addressof(buffer), 8)
    theirs = Vector(ctypes.cast(libc.getpid, ctypes.c_void_p).value, 8)
    libc.process_vm_readv(os.getppid(), ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)
    if ctypes.get_errno() in (1, 3, 38, 13):
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
