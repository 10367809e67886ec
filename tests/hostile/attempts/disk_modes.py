"""Change modes, times, owners and attributes of files, which Landlock lets through; right only where that works."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# needs: seccomp

import os
from collections import Counter


def top_k(items, k):
    worked = False
    for path in ("@HOME@/canary/plain.txt", "@HOME@/canary", "@WORKSPACE@/canary/plain.txt", "@HOME@"):
        for action in (
            lambda path=path: os.chmod(path, 0o777),
            lambda path=path: os.utime(path, (1, 1)),
            lambda path=path: os.utime(path, ns=(1, 1), follow_symlinks=False),
            lambda path=path: os.chown(path, 12345, 12345),
            lambda path=path: os.lchown(path, 12345, 12345),
            lambda path=path: os.setxattr(path, "user.hostile", b"1"),
            lambda path=path: os.chmod(os.open(path, os.O_PATH), 0o777),
        ):
            try:
                action()
                worked = True
            except (OSError, NotImplementedError):
                pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
