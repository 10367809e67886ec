"""Let a thread write garbage into the wire between the right answers."""
# problem: top_k
# verdicts: runtime_error, time_limit_exceeded
# verdicts without layers: runtime_error, time_limit_exceeded

import os
import threading
import time
from collections import Counter


def disturb():
    while True:
        time.sleep(0.0005)
        for descriptor in range(3, 64):
            try:
                os.write(descriptor, b"\x00\x00\x00\x01\xc0")
            except OSError:
                pass


threading.Thread(target=disturb, daemon=True).start()


def top_k(items, k):
    time.sleep(0.002)
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
