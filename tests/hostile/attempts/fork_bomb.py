"""Fork seven times over, a hundred and twenty-eight processes that all stay."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied, time_limit_exceeded, memory_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, time_limit_exceeded, memory_limit_exceeded

import os
import time


def top_k(items, k):
    mother = os.getpid()
    for _ in range(7):
        try:
            os.fork()
        except BlockingIOError:
            pass
    if os.getpid() != mother:
        time.sleep(600)
    return []
