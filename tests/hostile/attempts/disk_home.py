"""Write to the user's home and workspace; right only where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    worked = False
    for folder in ("@HOME@", "@WORKSPACE@", "@WORKSPACE@/solutions"):
        for name in (".bashrc", "planted.py", "canary/plain.txt"):
            try:
                with open(f"{folder}/{name}", "a") as file:
                    file.write("planted")
                worked = True
            except OSError:
                pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
