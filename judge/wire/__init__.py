"""Plain data across the two sides: how values become bytes and bytes become values."""

from judge.wire.channel import Channel, Closed
from judge.wire.decoding import decode, decode_graph
from judge.wire.encoding import encode, encode_graph
from judge.wire.tags import WireError
from judge.wire.values import SCALARS, Opaque, Refused, Remote, Rolls, Stream

__all__ = [
    "SCALARS",
    "Channel",
    "Closed",
    "Opaque",
    "Refused",
    "Remote",
    "Rolls",
    "Stream",
    "WireError",
    "decode",
    "decode_graph",
    "encode",
    "encode_graph",
]
