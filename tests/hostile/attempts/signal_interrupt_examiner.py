"""Interrupt the examiner as the user would with Control-C."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
import signal


def top_k(items, k):
    if os.getppid() > 1:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGALRM):
            try:
                os.kill(os.getppid(), number)
            except OSError:
                pass
    return []
