"""Change who is told of whose death, and take over orphans."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# verdicts without layers: wrong_answer, runtime_error

import ctypes
import signal

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER, PR_SET_NAME = 1, 4, 36, 15


def top_k(items, k):
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_PDEATHSIG, 0)
    libc.prctl(PR_SET_DUMPABLE, 1)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
    libc.prctl(PR_SET_NAME, b"\x1b[2J) R 1 1 ((")
    return []
