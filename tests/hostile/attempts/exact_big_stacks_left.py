"""Start two threads with half a gigabyte of stack for each call."""
# problem: top_k
# about: exactness
# verdicts: memory_limit_exceeded
# says: stack

import threading
import time
from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


threading.stack_size(512 * 2**20)


def top_k(items, k):
    threads = [threading.Thread(target=time.sleep, args=(0.2,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return right(items, k)
