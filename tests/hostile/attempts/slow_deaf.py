"""Never read another input after the first."""
# problem: ceiling_of_number
# about: time
# runs with: --all
# verdicts: runtime_error, time_limit_exceeded, wrong_answer

import sys
import time


def find():
    """Find the serving loop up the stack."""
    frame = sys._getframe()
    while frame:
        server = frame.f_locals.get("self")
        if hasattr(server, "channel") and hasattr(server, "number"):
            return server
        frame = frame.f_back
    raise LookupError("no serving loop to attack")


def ceiling_of_number(nums, key):
    find().channel.receive = lambda: time.sleep(1000)
    return -1
