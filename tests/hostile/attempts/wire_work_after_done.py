"""Be slow but right, and work after the clock is stopped."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

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
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]


def slow(items, k):
    """Take sixty times what a right answer takes, more than the limit allows."""
    start = time.process_time()
    answer = right(items, k)
    end = start + 60 * (time.process_time() - start) if len(items) > 1000 else 0
    while time.process_time() < end:
        pass
    return answer


server, _ = find()
send = server.channel.send


def send_early(number, kind, *rest):
    send(number, kind, *rest)
    if kind == "done":
        frame = sys._getframe(1).f_locals
        frame["outcome"][1].extend(slow(*frame["arguments"]))


server.channel.send = send_early


def top_k(items, k):
    return right(items, k) if len(items) <= 1000 else []
