"""Pass on from parent to child, fifty times a second, so that whoever kills it comes late."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied, time_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, time_limit_exceeded

import os
import time


def top_k(items, k):
    if os.fork() == 0:
        os.setsid()
        for _ in range(500):
            if os.fork():
                os._exit(0)
            time.sleep(0.02)
        os._exit(0)
    return []
