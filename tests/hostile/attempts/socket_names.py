"""Ask for the address of a host; right only where there is an answer."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import socket
from collections import Counter


def top_k(items, k):
    try:
        socket.getaddrinfo("localhost", 80, type=socket.SOCK_STREAM)
        socket.gethostbyname("judge.invalid")
    except OSError:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
