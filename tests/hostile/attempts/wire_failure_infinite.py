"""Describe a failure on the line infinity."""
# problem: top_k
# verdicts: runtime_error, wrong_answer
# verdicts without layers: runtime_error, wrong_answer

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
    failure = [["ValueError"], "text", [[float("inf"), "top_k"]]]
    server.channel.send(server.number, "result", [["raised", b"", failure, 0]])
    return []
