"""Wait on a lock that nobody releases."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

import threading


def top_k(items, k):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
