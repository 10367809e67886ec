"""Read what /proc tells of the examiner; right only where it tells anything."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock

import os
from collections import Counter


def top_k(items, k):
    parent = f"/proc/{os.getppid()}"
    found = False
    for name in ("environ", "maps", "mem", "cmdline", "status", "root/etc/passwd", "cwd/solutions"):
        try:
            with open(f"{parent}/{name}", "rb") as file:
                file.read(0 if name == "mem" else 1)
            found = True
        except OSError:
            pass
    try:
        for descriptor in os.listdir(f"{parent}/fd"):
            os.open(f"{parent}/fd/{descriptor}", os.O_RDONLY | os.O_NONBLOCK)
            found = True
    except OSError:
        pass
    if not found:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
