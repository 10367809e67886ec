"""Write an answer of its own on the channel in the middle of thousands of small calls."""
# problem: top_k
# about: exactness
# verdicts: runtime_error, wrong_answer

import sys
from collections import Counter


def server():
    frame = sys._getframe()
    while frame:
        found = frame.f_locals.get("self")
        if hasattr(found, "channel") and hasattr(found, "number"):
            return found
        frame = frame.f_back
    raise LookupError("no serving loop to attack")


def top_k(items, k):
    if items == ["b", "a", "b"] and k == 3:
        found = server()
        found.channel.send(found.number, "result", [["ok", b"\x00\xc0\x90", None, 0]] * 10)
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]
