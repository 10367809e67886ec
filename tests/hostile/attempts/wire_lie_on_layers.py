"""Say hello again, and claim other layers of confinement."""
# problem: top_k
# verdicts: runtime_error, load_error
# verdicts without layers: runtime_error, load_error

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


server, encode = find()
server.channel.send(0, "hello", {"landlock": "on", "seccomp": "on", "magic": "\x1b[2J"})


def top_k(items, k):
    return []
