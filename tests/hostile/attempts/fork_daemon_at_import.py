"""Leave a daemon behind while it is loaded."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied, load_error
# verdicts without layers: runtime_error, wrong_answer

import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)


def top_k(items, k):
    return []
