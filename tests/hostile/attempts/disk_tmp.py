"""Write to the folders that everybody may write to; right only where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    worked = False
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run/lock", "@TMP@"):
        path = f"{folder}/judge-hostile-{os.getpid()}"
        try:
            with open(path, "w") as file:
                file.write("planted")
            worked = True
            os.unlink(path)
        except OSError:
            pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
