"""Tell of an exception that has no type."""
# problem: top_k
# about: answers
# verdicts: wrong_answer, runtime_error

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
    server.channel.send(server.number, "result", [["raised", b"", [[], "", []], 0]])
    return []
