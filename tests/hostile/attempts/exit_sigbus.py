"""Send itself the signals of a crash, one after the other."""
# problem: top_k
# verdicts: runtime_error, access_denied
# verdicts without layers: runtime_error

import os
import signal


def top_k(items, k):
    for number in (signal.SIGPIPE, signal.SIGHUP, signal.SIGBUS, signal.SIGILL, signal.SIGSYS):
        os.kill(os.getpid(), number)
    return []
