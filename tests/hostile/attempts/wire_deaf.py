"""Never read what the examiner sends, and write for ever."""
# problem: top_k
# verdicts: runtime_error, time_limit_exceeded, output_limit_exceeded
# verdicts without layers: runtime_error, time_limit_exceeded, output_limit_exceeded

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
    while True:
        server.channel.send(server.number, "call", 0, "get", encode(list(range(1000))))
