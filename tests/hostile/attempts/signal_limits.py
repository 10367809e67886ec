"""Return the examiner limits and the lowest priority; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import os
import resource
from collections import Counter


def top_k(items, k):
    examiner = os.getppid()
    worked = False
    for action in (
        lambda: resource.prlimit(examiner, resource.RLIMIT_CPU, (1, 1)),
        lambda: resource.prlimit(examiner, resource.RLIMIT_CORE, (0, 0)),
        lambda: os.setpriority(os.PRIO_PROCESS, examiner, 19),
        lambda: os.sched_setaffinity(examiner, {0}),
        lambda: os.sched_setscheduler(examiner, os.SCHED_IDLE, os.sched_param(0)),
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
