"""Claim a load error of its own making while it is loaded."""
# problem: top_k
# verdicts: load_error, runtime_error
# verdicts without layers: load_error, runtime_error

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


server, encode = find()
server.channel.send(server.number, "loaded", [[7], None, [["x"], []]])


def top_k(items, k):
    return []
