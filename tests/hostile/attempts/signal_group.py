"""Kill the examiner's process group."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
import signal


def top_k(items, k):
    if os.getppid() > 1:
        os.killpg(os.getpgid(os.getppid()), signal.SIGKILL)
    return []
