"""Be right, and hang when the process is asked to end."""
# problem: top_k
# verdicts: accepted, time_limit_exceeded, runtime_error
# verdicts without layers: accepted, time_limit_exceeded, runtime_error

import atexit
import signal
import time
from collections import Counter

atexit.register(time.sleep, 600)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGHUP, signal.SIG_IGN)


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
