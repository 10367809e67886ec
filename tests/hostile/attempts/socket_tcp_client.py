"""Connect to a server of the machine; right only where the kernel lets it try."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: seccomp

import errno
import socket
from collections import Counter


def top_k(items, k):
    for family, address in ((socket.AF_INET, ("127.0.0.1", 47813)), (socket.AF_INET6, ("::1", 47813))):
        try:
            socket.socket(family).connect(address)
            break
        except OSError as error:
            if error.errno == errno.ECONNREFUSED:
                break
    else:
        return []
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
