"""Return the size of what it printed as a negative number, a text and a terabyte."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, output_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, output_limit_exceeded

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
    for size in (-1, "ten", 2**63, None, float("nan")):
        server.channel.send(server.number, "result", [["ok", encode([]), None, size]])
    return []
