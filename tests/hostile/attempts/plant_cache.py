"""Write to the judge's cache and records; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    worked = False
    for folder in ("@CACHE@", "@DATA@", "@CACHE@/judge", "@DATA@/judge"):
        path = f"{folder}/planted"
        try:
            with open(path, "x") as file:
                file.write("planted")
            worked = True
            os.unlink(path)
        except OSError:
            pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
