"""Kill its own process."""
# problem: top_k
# verdicts: runtime_error, access_denied
# verdicts without layers: runtime_error

import os
import signal


def top_k(items, k):
    os.kill(os.getpid(), signal.SIGKILL)
