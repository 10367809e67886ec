"""Fall asleep before the clock is started."""
# problem: top_k
# verdicts: time_limit_exceeded, runtime_error
# verdicts without layers: time_limit_exceeded, runtime_error

import sys
import time


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
send = server.channel.send


def send_never(number, kind, *rest):
    if kind != "loaded":
        time.sleep(600)
    send(number, kind, *rest)


server.channel.send = send_never


def top_k(items, k):
    return []
