"""Start five hundred threads, and answer wrongly."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, time_limit_exceeded, memory_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, time_limit_exceeded, memory_limit_exceeded

import threading
import time


def top_k(items, k):
    for _ in range(500):
        threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
    return []
