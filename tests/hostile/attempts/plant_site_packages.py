"""Write a .pth file and a sitecustomize beside the installed packages; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
import sys
from collections import Counter


def top_k(items, k):
    worked = False
    for folder in {*sys.path, os.path.dirname(os.__file__), f"{sys.prefix}/lib/python3.11/site-packages", "@REPO@"}:
        for name in ("judge-hostile.pth", "judge_hostile_planted.py"):
            path = f"{folder}/{name}"
            try:
                with open(path, "x") as file:
                    file.write("# planted\n")
                worked = True
                os.unlink(path)
            except OSError:
                pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
