"""Answer with a blob nested three million deep."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, memory_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, memory_limit_exceeded

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
    blob = b"\xc0" + b"\x91" * 3_000_000 + b"\x90"
    server.channel.send(server.number, "result", [["ok", blob, None, 0]])
    return []
