"""Describe a failure with a name nested too deep to be shown."""
# problem: top_k
# verdicts: runtime_error, wrong_answer
# verdicts without layers: runtime_error, wrong_answer

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
    deep = b"\x91" * 1000 + b"\x90"
    failure = b"\x93\x91" + deep + b"\xa4text\x90"
    body = b"\x93" + struct.pack("!BH", 0xCD, server.number) + b"\xa6result\x91\x94\xa6raised\xc4\x00" + failure + b"\x00"
    server.channel.end.sendall(struct.pack("!I", len(body)) + body)
    return []
