"""Overflow the stack of a thread."""
# problem: top_k
# verdicts: runtime_error, memory_limit_exceeded, wrong_answer
# verdicts without layers: runtime_error, memory_limit_exceeded, wrong_answer

import sys
import threading


def fall():
    fall()


def top_k(items, k):
    sys.setrecursionlimit(10**9)
    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()
    return []
