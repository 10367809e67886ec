"""Describe failures of operations that were never asked for."""
# problem: median_of_stream
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


class MedianOfStream:
    def insert(self, num):
        server, encode = find()
        failure = [["ValueError"], "text", [[1, "insert"]]]
        for answer in ([], [[True]], [[False, 7]], [[1, 2, 3]] * 3, "text", {}):
            server.channel.send(server.number, "result", [["ok", encode(answer), {-1: failure, 10**9: failure}, 0]])
            break

    def median(self):
        return 0.0
