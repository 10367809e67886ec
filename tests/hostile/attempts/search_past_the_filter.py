"""Set up calls that pass filters by: io_uring, userfaultfd, bpf, perf, keys; right only where one works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import ctypes
from collections import Counter

IO_URING_SETUP, USERFAULTFD, BPF, PERF_EVENT_OPEN, ADD_KEY = 425, 323, 321, 298, 248


def top_k(items, k):
    libc = ctypes.CDLL(None, use_errno=True)
    parameters = ctypes.create_string_buffer(256)
    worked = [
        libc.syscall(IO_URING_SETUP, 1, parameters) >= 0,
        libc.syscall(USERFAULTFD, 0) >= 0,
        libc.syscall(BPF, 0, parameters, 72) >= 0,
        libc.syscall(PERF_EVENT_OPEN, parameters, 0, -1, -1, 0) >= 0,
        libc.syscall(ADD_KEY, b"user", b"hostile", b"x", 1, -3) >= 0,
    ]
    if not any(worked):
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
