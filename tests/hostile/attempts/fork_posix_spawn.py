"""Start a shell through posix_spawn."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# verdicts without layers: runtime_error, wrong_answer

import os


def top_k(items, k):
    os.posix_spawn("/bin/sh", ["sh", "-c", "sleep 600; true"], {}, setsid=True)
    return []
