"""Import the judge's own rooms and the suite; right only where one can be had."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import importlib
import sys
from collections import Counter

sys.path[:0] = ["@REPO@", "@PROBLEMS@", "@PROBLEMS@/top_k_elements/top_k"]


def top_k(items, k):
    for name in ("judge.examiner", "judge.catalog", "judge.suite", "suite", "reference", "judge.cli.main"):
        try:
            importlib.import_module(name)
            break
        except Exception:
            pass
    else:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
