"""Listen and connect by abstract names of Unix sockets; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import os
import socket
from collections import Counter


def top_k(items, k):
    try:
        server = socket.socket(socket.AF_UNIX)
        server.bind(f"\0judge-hostile-{os.getpid()}")
        server.listen()
        socket.socket(socket.AF_UNIX).connect(server.getsockname())
    except OSError:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
