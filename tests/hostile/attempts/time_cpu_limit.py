"""Ask the kernel for lower limits than the judge's, and be right."""
# problem: top_k
# verdicts: accepted, runtime_error, time_limit_exceeded
# verdicts without layers: accepted, runtime_error, time_limit_exceeded

import resource
from collections import Counter

for number, value in ((resource.RLIMIT_NOFILE, 16), (resource.RLIMIT_STACK, 2**20), (resource.RLIMIT_CPU, 1)):
    try:
        resource.setrlimit(number, (value, value))
    except (ValueError, OSError):
        pass


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
