"""Never read a large input, in any of several tests of the largest size."""
# problem: sliding_window_median
# about: time
# runs with: --all
# verdicts: runtime_error, time_limit_exceeded, wrong_answer

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
server.channel.receive = lambda: time.sleep(1000)


def sliding_window_median(nums, k):
    return []
