"""Let a pool of processes do the slow work, so that its own CPU clock stands still."""
# problem: top_k
# verdicts: runtime_error, access_denied, time_limit_exceeded, wrong_answer
# verdicts without layers: runtime_error, time_limit_exceeded, wrong_answer

import os


def top_k(items, k):
    reading, writing = os.pipe()
    if os.fork() == 0:
        counts = sorted((-sum(other == name for other in items), name) for name in items)
        best = list(dict.fromkeys(name for _, name in counts))[:k]
        os.write(writing, "\0".join(best).encode())
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as pipe:
        return pipe.read().split("\0")
