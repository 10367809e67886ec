"""Send a frame that announces four billion entries."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error

import struct
import sys


def find():
    """Find the serving loop up the stack, and the encoder that it uses."""
    frame = sys._getframe()
    while frame:
        server = frame.f_locals.get("self")
        if hasattr(server, "channel") and hasattr(server, "number"):
            return server, sys.modules["judge.wire"].encode
        frame = frame.f_back
    raise LookupError("no serving loop to attack")


def top_k(items, k):
    server, encode = find()
    for body in (b"\xdf\xff\xff\xff\xff", b"\xdd\xff\xff\xff\xff", b"\x91" * 100_000 + b"\x90", b"\xc1", b""):
        server.channel.end.sendall(struct.pack("!I", len(body)) + body)
    return []
