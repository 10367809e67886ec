"""Plain data across the two sides: how values become bytes and bytes become values."""

from judge.wire.channel import Channel, Closed, apart
from judge.wire.decoding import decode, decode_graph
from judge.wire.encoding import encode, encode_answer, encode_graph
from judge.wire.tags import MAX_BLOB, TooLarge, WireError
from judge.wire.values import SCALARS, Opaque, Refused, Remote, Rolls, Stream
from judge.wire.weighing import too_large

__all__ = [
    "MAX_BLOB",
    "SCALARS",
    "Channel",
    "Closed",
    "Opaque",
    "Refused",
    "Remote",
    "Rolls",
    "Stream",
    "TooLarge",
    "WireError",
    "apart",
    "decode",
    "decode_graph",
    "encode",
    "encode_answer",
    "encode_graph",
    "too_large",
]
