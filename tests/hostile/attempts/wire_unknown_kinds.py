"""Send messages of kinds that nobody knows, or that only the examiner sends."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error

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
    for kind in ("verdict", "judge_error", "load", "run", "hello", "\ud800", None, 3, ["result"]):
        server.channel.send(server.number, kind, "accepted")
    return []
