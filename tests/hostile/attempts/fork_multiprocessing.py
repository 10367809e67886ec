"""Leave a process of multiprocessing running."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# verdicts without layers: runtime_error, wrong_answer

import multiprocessing
import time


def top_k(items, k):
    process = multiprocessing.get_context("fork").Process(target=time.sleep, args=(600,))
    process.start()
    return []
