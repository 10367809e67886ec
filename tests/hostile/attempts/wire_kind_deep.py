"""Send a message whose kind is a list nested too deep to be shown."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error

import struct
import sys
from collections import Counter


def find():
    """Find the serving loop up the stack, and the encoder that it uses."""
    frame = sys._getframe()
    while frame:
        server = frame.f_locals.get("self")
        if hasattr(server, "channel") and hasattr(server, "number"):
            return server, sys.modules["judge.wire"].encode
        frame = frame.f_back
    raise LookupError("no serving loop to attack")


calls = 0


def top_k(items, k):
    global calls
    calls += 1
    if calls < 10:
        counts = Counter(items)
        return sorted(counts, key=lambda name: (-counts[name], name))[:k]
    server, encode = find()
    body = b"\x92\x01" + b"\x91" * 1000 + b"\x90"
    server.channel.end.sendall(struct.pack("!I", len(body)) + body)
    return []
