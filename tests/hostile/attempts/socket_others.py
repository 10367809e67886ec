"""Open sockets of rarer kinds: raw, packet, netlink, vsock, crypto; right only where one opens."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import socket
from collections import Counter

AF_NETLINK, AF_PACKET, AF_ALG, AF_VSOCK = 16, 17, 38, 40


def top_k(items, k):
    worked = False
    for family, kind in (
        (socket.AF_INET, socket.SOCK_RAW),
        (AF_PACKET, socket.SOCK_RAW),
        (AF_NETLINK, socket.SOCK_RAW),
        (AF_ALG, socket.SOCK_SEQPACKET),
        (AF_VSOCK, socket.SOCK_STREAM),
    ):
        try:
            socket.socket(family, kind, 1 if kind == socket.SOCK_RAW and family == socket.AF_INET else 0)
            worked = True
        except OSError:
            pass
    if not worked:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
