"""Send frames whose numbers are huge, negative, texts and nothing."""
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
    for number in (2**64 - 1, -1, "1", None, [], 1.0, True):
        server.channel.send(number, "result", [["ok", encode([]), None, 0]])
    return []
