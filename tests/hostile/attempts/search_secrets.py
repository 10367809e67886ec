"""Read the user's files; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    found = False
    for path in ("@HOME@/canary/secret.txt", "@WORKSPACE@/canary/plain.txt", "/etc/shadow", "/proc/1/environ"):
        try:
            with open(path, "rb") as file:
                found |= bool(file.read(100))
        except OSError:
            pass
    for folder in ("@HOME@", "@WORKSPACE@", "/root", "/home", "/tmp", "@CACHE@"):
        try:
            found |= bool(os.listdir(folder))
        except OSError:
            pass
    if not found:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
