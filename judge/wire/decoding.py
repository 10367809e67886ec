"""From bytes to values.

The decoder does not trust its input: sizes, numbers of containers, digits and the time that a dict takes to
build are capped, and all that is wrong is a WireError.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any, Final

import msgpack

from judge.wire.tags import (
    ALIGNED,
    APART_MARK,
    DTYPE,
    HEAD,
    INT_END,
    KINDS,
    LINKS,
    MAX_BLOB,
    MAX_CONTAINERS,
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_HASH_SECONDS,
    MAX_INT_BYTES,
    MAX_ROWS,
    NO_NODES,
    Tag,
    TooLarge,
    WireError,
)
from judge.wire.values import Opaque

_CONTAINER_BYTES: Final = bytes(range(0x80, 0xA0))
"""The first bytes of small maps and lists."""
_MARK: Final = bytes([APART_MARK])


def decode(blob: bytes | bytearray, factory: Callable[[str, Any], Any] | None = None) -> Any:
    """Decode a value; WireError when the blob is none. Large arrays share the memory of a bytearray."""
    return _Decoder(None, factory).blob(blob)


def decode_graph(
    blob: bytes | bytearray, known: list[Any] | None = None, factory: Callable[[str, Any], Any] | None = None
) -> tuple[Any, list[Any]]:
    """Decode a value and give it with the nodes of its table; the first of these are the `known`, updated."""
    decoder = _Decoder(known, factory)
    return decoder.blob(blob), decoder.nodes


class _Decoder:
    """Decodes one blob. `factory` makes what only the judge hands out; without it there is nothing of that sort."""

    def __init__(self, known: list[Any] | None, factory: Callable[[str, Any], Any] | None) -> None:
        self.nodes: list[Any] = known if known is not None else []
        self.factory = factory
        self.depth = 0
        self.hash_end: float | None = None
        """When hashing is given up, by this thread's CPU time."""
        self.hash_check = 0.0
        """When that is looked at again, by the clock."""
        self.apart = memoryview(b"")
        """What large arrays hold."""
        self.apart_read = 0

    def blob(self, blob: bytes | bytearray) -> Any:
        if len(blob) > MAX_BLOB:
            raise TooLarge(f"an answer of {len(blob):,} bytes")
        try:
            head = self.head(blob) if blob[:1] == _MARK else blob
            if len(head) - len(head.translate(None, _CONTAINER_BYTES)) > MAX_CONTAINERS:
                raise TooLarge("an answer of more than four million containers")
            if head[:1] == NO_NODES:
                return self.one(memoryview(head)[1:])
            unpacker = msgpack.Unpacker(**self.options(), max_buffer_size=max(len(head), 1))
            unpacker.feed(head)
            self.build_nodes(unpacker.unpack())
            value = unpacker.unpack()
            if unpacker.tell() != len(head):
                raise WireError("more than one value")
        except WireError:
            raise
        except Exception as error:  # msgpack raises a dozen kinds; all of them mean the same here
            raise WireError(f"garbled: {type(error).__name__}") from error
        return value

    def head(self, blob: bytes | bytearray) -> bytes:
        """Return table and value of a blob with large arrays, and keep in mind where these lie."""
        _, size = HEAD.unpack_from(blob)
        end = HEAD.size + size
        self.apart = memoryview(blob)[end + -end % ALIGNED :]
        return bytes(memoryview(blob)[HEAD.size : end])

    def one(self, packed: bytes | memoryview) -> Any:
        """Decode a value that stands alone, in a third of the time that an unpacker takes to make."""
        return msgpack.unpackb(packed, **self.options())

    def options(self) -> dict[str, Any]:
        return {
            "raw": False,
            "strict_map_key": False,
            "unicode_errors": "surrogatepass",
            "object_pairs_hook": self.mapping,
            "ext_hook": self.untag,
        }

    def nested(self, payload: bytes) -> Any:
        """Decode what a tag holds; what is hashed is so, and its depth with it."""
        self.depth += 1
        if self.depth > MAX_DEPTH + 2:  # the tag itself, and a number in it
            raise TooLarge(f"nested more than {MAX_DEPTH} levels deep")
        value = self.one(payload)
        self.depth -= 1
        return value

    def mapping(self, pairs: list[Any]) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for start in range(0, len(pairs), 1024):
            result.update(pairs[start : start + 1024])
            self.hash_in_time()
        return result

    def members(self, items: list[Any]) -> set[Any]:
        result: set[Any] = set()
        for start in range(0, len(items), 1024):
            result.update(items[start : start + 1024])
            self.hash_in_time()
        return result

    def hash_in_time(self) -> None:
        """End the building of a dict whose keys were chosen to collide, which takes CPU time without end."""
        if time.monotonic() < self.hash_check:  # the clock of CPU time takes ten times as long to read
            return
        if self.hash_end is None:
            self.hash_end = time.thread_time() + MAX_HASH_SECONDS
        left = self.hash_end - time.thread_time()
        if left < 0:
            raise TooLarge("keys that collide")
        self.hash_check = time.monotonic() + left

    def untag(self, code: int, payload: bytes) -> Any:
        if code == Tag.TUPLE:
            return tuple(self.nested(payload))
        if code in (Tag.SET, Tag.FROZENSET):
            items = self.members(self.nested(payload))
            return items if code == Tag.SET else frozenset(items)
        if code == Tag.INT:
            number = int.from_bytes(payload[: MAX_INT_BYTES + 1], "big", signed=True)
            if len(payload) > MAX_INT_BYTES or not -INT_END < number < INT_END:
                raise TooLarge(f"an int of more than {MAX_DIGITS:,} digits")
            return number
        if code == Tag.ARRAY:
            return self.array(*self.nested(payload))
        if code == Tag.OPAQUE:
            name = payload[:80].decode("utf-8", "replace")
            return Opaque("".join(letter if letter.isprintable() else "?" for letter in name))
        if code == Tag.NODE:
            return self.nodes[_natural(self.nested(payload))]
        if self.factory is not None:
            if code == Tag.STREAM:
                return self.factory("stream", self.nested(payload))
            if code == Tag.ROLLS:
                return self.factory("rolls", self.nested(payload))
            if code == Tag.REMOTE:
                kind, state = self.nested(payload)
                return self.factory(kind, self.nested(state) if type(state) is bytes else state)
        raise WireError(f"an unknown tag {code}")

    def array(self, dtype: str, shape: list[int], content: bytes | int) -> Any:
        """Make an array of its bytes, or of those at a position among the ones apart, each of which is read once."""
        import numpy

        if not DTYPE.fullmatch(dtype) or len(shape) > 16:
            raise WireError("an array of no known kind")
        sides = [_natural(side) for side in shape]
        if type(content) is bytes:
            return numpy.frombuffer(content, dtype).reshape(sides).copy()
        start, size = _natural(content), math.prod(sides) * numpy.dtype(dtype).itemsize
        self.apart_read += size
        if self.apart_read > len(self.apart):
            raise WireError("arrays of more than there is")
        array = numpy.frombuffer(self.apart[start : start + size], dtype).reshape(sides)
        return array.copy() if self.apart.readonly else array

    def build_nodes(self, table: Any) -> None:
        """Make the nodes of a table, or bring those that are known into the state that it tells."""
        kinds, values, links = table
        if len(kinds) > MAX_ROWS:
            raise TooLarge("an answer of more than two million nodes")
        nodes = self.nodes
        for kind in kinds[len(nodes) :]:
            nodes.append(KINDS[kind]())
        following = iter(links)
        for node, kind, value in zip(nodes, kinds, values, strict=True):
            if type(node) is not KINDS[kind]:
                raise WireError("a node changed its kind")
            node.val = value
            for name in LINKS[kind]:
                link = next(following)
                setattr(node, name, nodes[_natural(link)] if type(link) is int else link)


def _natural(number: Any) -> int:
    if type(number) is not int or number < 0:
        raise WireError("a link to nowhere")
    return number
