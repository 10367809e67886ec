"""Leave daemons that hold the wire open and ignore every signal that can be ignored."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# verdicts without layers: runtime_error, wrong_answer

import os
import signal
import time


def top_k(items, k):
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            for number in signal.valid_signals():
                try:
                    signal.signal(number, signal.SIG_IGN)
                except (OSError, ValueError):
                    pass
            if os.fork():
                os._exit(0)
            while True:
                time.sleep(600)
    return []
