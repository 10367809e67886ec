"""Send the last answer again with every number that may be asked next."""
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


def top_k(items, k):
    server, encode = find()
    counts = Counter(items)
    answer = sorted(counts, key=lambda name: (-counts[name], name))[:k]
    for ahead in range(-2, 3):
        server.channel.send(server.number + ahead, "result", [["ok", encode(answer), None, 0]])
    return answer
