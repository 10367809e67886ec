"""Be right and leave a thread that burns CPU time."""
# problem: top_k
# verdicts: accepted, time_limit_exceeded
# verdicts without layers: accepted, time_limit_exceeded

import threading
from collections import Counter


def burn():
    while True:
        pass


threading.Thread(target=burn, daemon=True).start()


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
