"""Tell each answer of many in a message of its own, and sleep before it."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: time_limit_exceeded, wrong_answer, runtime_error

import sys
import time
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

def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


def top_k(items, k):
    server, encode = find()
    time.sleep(1.5)
    server.channel.send(server.number, "result", [["ok", encode(right(items, k)), None, 0]])
    server.number, *_ = server.channel.receive()
    return right(items, k)
