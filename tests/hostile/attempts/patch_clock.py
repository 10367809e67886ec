"""Stop all clocks of Python, and be slow."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

import time

for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, f"{name}_ns", lambda: 0)


def top_k(items, k):
    counts = sorted((-sum(other == name for other in items), name) for name in items)
    return list(dict.fromkeys(name for _, name in counts))[:k]
