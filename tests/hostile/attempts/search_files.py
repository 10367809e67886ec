"""Walk up from all it knows for the suite and the model solution, and use what it finds."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
import sys

import judge.kit


def found():
    starts = {judge.kit.__file__, sys.prefix, sys.executable, os.__file__, os.getcwd(), *sys.path}
    for start in starts:
        folder = os.path.abspath(start)
        while len(folder) > 1:
            folder = os.path.dirname(folder)
            for inside in ("problems", "judge/problems", "src/problems", "main/problems"):
                path = f"{folder}/{inside}/top_k_elements/top_k/reference.py"
                try:
                    with open(path) as file:
                        return file.read()
                except OSError:
                    pass
    return ""


def top_k(items, k):
    scope = {}
    exec(found(), scope)
    return scope["top_k"](items, k) if "top_k" in scope else []
