"""Describe a failure with data of all the wrong types."""
# problem: top_k
# verdicts: runtime_error, wrong_answer
# verdicts without layers: runtime_error, wrong_answer

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
    failure = [[1, None], {"text": 1}, [["one", 2], [None, None], 7, [True, b"x", "y"]]]
    server.channel.send(server.number, "result", [["raised", b"", failure, 0]])
    return []
