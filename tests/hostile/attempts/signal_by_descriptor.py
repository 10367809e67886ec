"""Kill the examiner through a descriptor of its process, and through its threads."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import ctypes
import os
import signal

TGKILL = 234


def top_k(items, k):
    examiner = os.getppid()
    if examiner > 1:
        try:
            signal.pidfd_send_signal(os.pidfd_open(examiner), signal.SIGKILL)
        except OSError:
            pass
        ctypes.CDLL(None).syscall(TGKILL, examiner, examiner, signal.SIGKILL)
    return []
