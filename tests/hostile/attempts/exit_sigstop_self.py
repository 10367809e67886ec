"""Stop its own process, so that nobody answers."""
# problem: top_k
# verdicts: time_limit_exceeded, runtime_error, access_denied
# verdicts without layers: time_limit_exceeded, runtime_error

import os
import signal


def top_k(items, k):
    os.kill(os.getpid(), signal.SIGSTOP)
    return []
