"""Send a datagram, which Landlock does not stop; right only where that works."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import socket
from collections import Counter


def top_k(items, k):
    try:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"answers?", ("127.0.0.1", 47814))
    except OSError:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
