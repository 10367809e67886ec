"""Answer with arrays whose shape, type and bytes do not fit."""
# problem: attention
# verdicts: runtime_error, wrong_answer
# verdicts without layers: runtime_error, wrong_answer

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


def attention(q, k, v, mask=None):
    server, encode = find()
    bodies = b""
    for dtype, shape in ((b"\xa2|O", b"\x91\x01"), (b"\xa3<f8", b"\x92\x00\xcf\x7f\xff\xff\xff\xff\xff\xff\xff")):
        payload = b"\x93" + dtype + shape + b"\xc4\x00"
        bodies += b"\xc7" + struct.pack("!BB", len(payload), 5) + payload
    server.channel.send(server.number, "result", [["ok", b"\xc0\x92" + bodies, None, 0]])
    return None
