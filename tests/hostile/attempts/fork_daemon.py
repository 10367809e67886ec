"""Leave a daemon behind by double fork and setsid."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# verdicts without layers: runtime_error, wrong_answer

import os
import time


def top_k(items, k):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.closerange(0, 1000)
            time.sleep(600)
        os._exit(0)
    return []
