"""Fill the disk, a quarter of a gigabyte of it; right only where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied, output_limit_exceeded
# needs: landlock

import os
import signal
from collections import Counter

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def top_k(items, k):
    worked = False
    for folder in (".", "/tmp", "/dev/shm", "@HOME@"):
        for number in range(16):
            path = f"{folder}/judge-hostile-fill-{number}"
            try:
                with open(path, "wb") as file:
                    for _ in range(16):
                        file.write(bytes(2**20))
                worked = True
                os.unlink(path)
            except OSError:
                break
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
