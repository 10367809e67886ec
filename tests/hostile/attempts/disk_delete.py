"""Delete, rename and truncate the user's files; right only where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# needs: landlock

import os
from collections import Counter

CANARY = "@HOME@/canary"


def top_k(items, k):
    worked = False
    for action in (
        lambda: os.truncate(f"{CANARY}/plain.txt", 0),
        lambda: os.rename(f"{CANARY}/plain.txt", f"{CANARY}/moved.txt"),
        lambda: os.link(f"{CANARY}/plain.txt", f"{CANARY}/linked.txt"),
        lambda: os.symlink("/etc/passwd", f"{CANARY}/pointing.txt"),
        lambda: os.mkfifo(f"{CANARY}/pipe"),
        lambda: os.mkdir(f"{CANARY}/folder"),
        lambda: os.rmdir(f"{CANARY}/empty"),
        lambda: os.unlink(f"{CANARY}/secret.txt"),
        lambda: os.unlink("@WORKSPACE@/canary/plain.txt"),
    ):
        try:
            action()
            worked = True
        except OSError:
            pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
