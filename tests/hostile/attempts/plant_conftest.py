"""Write a conftest.py wherever pytest may look for one; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    worked = False
    for folder in ("@WORKSPACE@", "@WORKSPACE@/solutions", "@HOME@", "@TMP@", ".."):
        for name in ("conftest.py", "pytest.ini", "sitecustomize.py"):
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
