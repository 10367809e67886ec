"""Values as bytes: msgpack for scalars and flat containers, tagged extensions for the rest.

A blob is two msgpack objects in a row: the table of nodes, or nil, and the value. ListNode and TreeNode
become rows of that table, and links become row numbers, so cycles, sharing and any depth cost nothing
special. Containers nested deeper than msgpack allows, or in a cycle, become a table of the same sort inside
the value. Everything is iterative over depth, on both sides.

The encoder never runs code of the value that it encodes: subclasses of the built-in types are read through
the base type's own methods, and anything that is no plain data becomes an Opaque.

The decoder does not trust its input: sizes, numbers of containers, digits and the time that a dict takes to
build are capped, and all that is wrong is a WireError.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any, Final

import msgpack

from judge.kit import ListNode, NextTreeNode, TreeNode
from judge.wire.values import Opaque, Remote, Rolls, Stream

MAX_BLOB: Final = 32 * 2**20
"""Bytes of the largest blob that is decoded."""
_MAX_CONTAINERS: Final = 4_000_000
_MAX_ROWS: Final = 2_000_000
_MAX_INT_BYTES: Final = 8192
_MAX_HASH_SECONDS: Final = 2.0
_MAX_NESTED_TAGS: Final = 50

_TUPLE, _SET, _FROZENSET, _INT, _ARRAY, _OPAQUE, _NODE, _DEEP, _ROW, _STREAM, _ROLLS, _REMOTE = range(1, 13)
_KINDS: Final = (ListNode, TreeNode, NextTreeNode)
_LINKS: Final = (("next",), ("left", "right"), ("left", "right", "next"))
_DTYPE: Final = re.compile(r"[<>=|]([iu][1248]|f[248]|b1)")
_CONTAINER_BYTES: Final = bytes(range(0x80, 0xA0))


class WireError(Exception):
    """What came over the wire is no value, or a value over the caps."""


class _TooDeep(Exception):
    """Raised by the encoder when a value must be encoded as a table."""


# --- encoding ---------------------------------------------------------------------------------------------


class _Encoder:
    """Encodes one value; `known` nodes come first in the table, in their order, whether reached or not."""

    def __init__(self, known: Iterable[Any], remotes: list[Remote] | None) -> None:
        self.nodes: list[Any] = []
        self.index: dict[int, int] = {}
        self.remotes = remotes
        self.tags = 0
        for node in known:
            self.node(node)

    def node(self, node: Any) -> int:
        number = self.index.get(id(node))
        if number is None:
            number = self.index[id(node)] = len(self.nodes)
            self.nodes.append(node)
        return number

    def blob(self, value: Any) -> bytes:
        root = self.pack(value)
        return self.table() + root

    def pack(self, value: Any) -> bytes:
        try:
            return self.pack_nested(value)
        except (_TooDeep, ValueError, RecursionError):  # ValueError is msgpack's word for nested too deep
            self.tags = 0
            return msgpack.packb(msgpack.ExtType(_DEEP, self.pack_deep(value)))

    def pack_nested(self, value: Any) -> bytes:
        packed: bytes = msgpack.packb(
            value, default=self.tag, strict_types=True, unicode_errors="surrogatepass"
        )
        return packed

    def tag(self, value: Any) -> Any:
        """Say how a value that msgpack has no type for is encoded."""
        kind = type(value)
        if kind in (tuple, set, frozenset):
            self.tags += 1
            if self.tags > _MAX_NESTED_TAGS:
                raise _TooDeep
            if kind is tuple:
                extension = msgpack.ExtType(_TUPLE, self.pack_nested(list(value)))
            else:
                items = sorted(map(self.pack_nested, value))
                payload = msgpack.Packer().pack_array_header(len(items)) + b"".join(items)
                extension = msgpack.ExtType(_SET if kind is set else _FROZENSET, payload)
            self.tags -= 1
            return extension
        if kind in _KINDS:
            return msgpack.ExtType(_NODE, msgpack.packb(self.node(value)))
        return self.tag_scalar(value)

    def tag_scalar(self, value: Any) -> Any:
        kind = type(value)
        if kind is int:
            size = (value.bit_length() + 8) // 8
            if size > _MAX_INT_BYTES:
                return _opaque(f"int of {size} bytes")
            return msgpack.ExtType(_INT, value.to_bytes(size, "big", signed=True))
        if kind is Stream:
            return msgpack.ExtType(_STREAM, self.pack(value.items))
        if kind is Rolls:
            return msgpack.ExtType(_ROLLS, msgpack.packb(value.seed))
        if kind is Opaque:
            return _opaque(value.type_name)
        if issubclass(kind, Remote):
            return self.tag_remote(value)
        if issubclass(kind, (list, tuple, dict, set, frozenset, str, int, float, bytes)):
            return _plain(value)
        numpy = sys.modules.get("numpy")
        if numpy is not None:
            if kind is numpy.ndarray and _DTYPE.fullmatch(value.dtype.str):
                payload = msgpack.packb([value.dtype.str, value.shape, value.tobytes()])
                return msgpack.ExtType(_ARRAY, payload)
            if issubclass(kind, (numpy.bool_, numpy.integer, numpy.floating)) and value.itemsize <= 8:
                return value.item()
        return _opaque(kind.__name__)

    def tag_remote(self, value: Remote) -> Any:
        if self.remotes is None:
            return msgpack.ExtType(_REMOTE, msgpack.packb([value.kind, self.pack(value.state())]))
        self.remotes.append(value)
        return msgpack.ExtType(_REMOTE, msgpack.packb([value.kind, len(self.remotes) - 1]))

    def table(self) -> bytes:
        """Encode the nodes reached so far and all that these reach."""
        if not self.nodes:
            return msgpack.packb(None)
        rows = []
        for node in self.nodes:  # grows while it is walked
            kind = _KINDS.index(type(node))
            row = [kind, _read(node, "val")]
            for name in _LINKS[kind]:
                link = _read(node, name)
                if link is None:
                    row.append(None)
                elif type(link) in _KINDS:
                    row.append(self.node(link))
                else:
                    row.append(_opaque(type(link).__name__))
            rows.append(row)
        try:
            return msgpack.packb(
                rows, default=self.tag_value, strict_types=True, unicode_errors="surrogatepass"
            )
        except (_TooDeep, ValueError, RecursionError):
            for row in rows:
                if type(row[1]) not in (int, str, float, bool, type(None)):
                    row[1] = _opaque(type(row[1]).__name__)
            return msgpack.packb(
                rows, default=self.tag_value, strict_types=True, unicode_errors="surrogatepass"
            )

    def tag_value(self, value: Any) -> Any:
        """Encode what a node holds: a node within a node's value is no plain data."""
        return _opaque(type(value).__name__) if type(value) in _KINDS else self.tag(value)

    def pack_deep(self, value: Any) -> bytes:
        """Encode nested containers as a table of rows, each a kind and its items with row numbers for links."""
        rows: list[Any] = []
        pending: list[Any] = []
        numbers: dict[int, int] = {}

        def link(item: Any) -> Any:
            base = next(
                (base for base in (list, tuple, dict, set, frozenset) if issubclass(type(item), base)), None
            )
            if base is None:
                return item
            number = numbers.get(id(item)) if base in (list, dict) else None
            if number is None:
                number = len(pending)
                if number >= _MAX_ROWS:
                    raise WireError("a value of more than two million containers")
                pending.append((base, item))
                numbers[id(item)] = number
            return msgpack.ExtType(_ROW, msgpack.packb(number))

        link(value)
        for base, container in pending:  # grows while it is walked
            if base is dict:
                items = [part for pair in dict.items(container) for part in pair]
            else:
                items = [*base.__iter__(container)]
            code = (list, tuple, dict, set, frozenset).index(base)
            rows.append([code, list(map(link, items))])
        return self.pack_nested(rows)


def _opaque(type_name: str) -> Any:
    return msgpack.ExtType(_OPAQUE, type_name[:80].encode("utf-8", "replace"))


def _plain(value: Any) -> Any:
    """Give a subclass's value as its built-in type, by the base type's own methods."""
    for base, read in _BASES:
        if issubclass(type(value), base):
            return read(value)
    raise AssertionError(type(value))


_BASES: Final[tuple[tuple[type, Callable[[Any], Any]], ...]] = (
    (list, lambda value: [*list.__iter__(value)]),
    (tuple, lambda value: (*tuple.__iter__(value),)),
    (dict, lambda value: {**dict(dict.items(value))}),
    (set, lambda value: {*set.__iter__(value)}),
    (frozenset, lambda value: frozenset({*frozenset.__iter__(value)})),
    (str, str.__str__),
    (int, int.__int__),
    (float, float.__float__),
    (bytes, lambda value: bytes.__getitem__(value, slice(None))),
)


def _read(node: Any, name: str) -> Any:
    """Read a slot of a node, which an attempt may have deleted."""
    try:
        return object.__getattribute__(node, name)
    except AttributeError:
        return None


# --- decoding ---------------------------------------------------------------------------------------------


class _Decoder:
    """Decodes one blob. `factory` makes the candidate's iterators and stand-ins; without it specials stay."""

    def __init__(self, known: list[Any] | None, factory: Callable[[str, Any], Any] | None) -> None:
        self.nodes: list[Any] = known if known is not None else []
        self.factory = factory
        self.rows: list[Any] | None = None
        self.hash_deadline: float | None = None

    def blob(self, blob: bytes) -> Any:
        if len(blob) > MAX_BLOB:
            raise WireError(f"an answer of {len(blob)} bytes")
        if len(blob) - len(blob.translate(None, _CONTAINER_BYTES)) > _MAX_CONTAINERS:
            raise WireError("an answer of more than four million containers")
        try:
            unpacker = self.unpacker(len(blob))
            unpacker.feed(blob)
            rows = unpacker.unpack()
            if rows is not None:
                self.build_nodes(rows)
            value = unpacker.unpack()
            if unpacker.tell() != len(blob):
                raise WireError("more than one value")
        except WireError:
            raise
        except Exception as error:  # msgpack raises a dozen kinds; all of them mean the same here
            raise WireError(f"garbled: {type(error).__name__}") from error
        return value

    def unpacker(self, size: int) -> Any:
        return msgpack.Unpacker(
            raw=False,
            strict_map_key=False,
            unicode_errors="surrogatepass",
            object_pairs_hook=self.mapping,
            ext_hook=self.untag,
            max_buffer_size=max(size, 1),
        )

    def nested(self, payload: bytes) -> Any:
        unpacker = self.unpacker(len(payload))
        unpacker.feed(payload)
        return unpacker.unpack()

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
        """End the building of a dict whose keys were chosen to collide."""
        now = time.monotonic()
        if self.hash_deadline is None:
            self.hash_deadline = now + _MAX_HASH_SECONDS
        elif now > self.hash_deadline:
            raise WireError("keys that collide")

    def untag(self, code: int, payload: bytes) -> Any:
        if code == _TUPLE:
            return tuple(self.nested(payload))
        if code in (_SET, _FROZENSET):
            items = self.members(self.nested(payload))
            return items if code == _SET else frozenset(items)
        if code == _INT:
            if len(payload) > _MAX_INT_BYTES:
                raise WireError("an int of too many digits")
            return int.from_bytes(payload, "big", signed=True)
        if code == _ARRAY:
            return _array(*self.nested(payload))
        if code == _OPAQUE:
            return Opaque(payload[:80].decode("utf-8", "replace"))
        if code == _NODE:
            return self.nodes[_natural(self.nested(payload))]
        if code == _DEEP:
            return self.deep(self.nested(payload))
        if code == _ROW:
            return _Row(_natural(self.nested(payload)))
        if code == _STREAM:
            items = self.nested(payload)
            return self.factory("stream", items) if self.factory else Stream(items)
        if code == _ROLLS:
            seed = self.nested(payload)
            return self.factory("rolls", seed) if self.factory else Rolls(seed)
        if code == _REMOTE and self.factory:
            kind, state = self.nested(payload)
            return self.factory(kind, self.nested(state) if type(state) is bytes else state)
        raise WireError(f"an unknown tag {code}")

    def build_nodes(self, rows: list[Any]) -> None:
        if len(rows) > _MAX_ROWS:
            raise WireError("more than two million nodes")
        nodes = self.nodes
        for row in rows[len(nodes) :]:
            nodes.append(_KINDS[_natural(row[0])](row[1]))
        for node, row in zip(nodes, rows, strict=True):
            kind, node.val, *links = row
            if type(node) is not _KINDS[_natural(kind)]:
                raise WireError("a node changed its kind")
            for name, link in zip(_LINKS[kind], links, strict=True):
                setattr(node, name, nodes[_natural(link)] if type(link) is int else link)

    def deep(self, rows: list[Any]) -> Any:
        made: list[Any] = [[] if code == 0 else {} if code == 2 else None for code, _ in rows]

        def resolve(item: Any) -> Any:
            return made[item.number] if type(item) is _Row else item

        # From the last row to the first: what cannot be filled later has its items in later rows.
        for number in range(len(rows) - 1, -1, -1):
            code, items = rows[number]
            items = list(map(resolve, items))
            if code == 0:
                made[number].extend(items)
            elif code == 2:
                made[number].update(self.mapping(list(zip(items[::2], items[1::2], strict=True))))
            elif code == 1:
                made[number] = tuple(items)
            else:
                made[number] = self.members(items) if code == 3 else frozenset(self.members(items))
        return made[0]


class _Row:
    """A link to a row of a table of containers."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number


def _natural(number: Any) -> int:
    if type(number) is not int or number < 0:
        raise WireError("a link to nowhere")
    return number


def _array(dtype: str, shape: list[int], data: bytes) -> Any:
    import numpy

    if not _DTYPE.fullmatch(dtype) or len(shape) > 16:
        raise WireError("an array of no known kind")
    return numpy.frombuffer(data, dtype).reshape([_natural(side) for side in shape]).copy()


# --- the public face --------------------------------------------------------------------------------------


def encode(value: Any) -> bytes:
    """Encode a value, and whatever nodes it holds."""
    return _Encoder((), None).blob(value)


def encode_graph(
    value: Any, known: Iterable[Any] = (), remotes: list[Remote] | None = None
) -> tuple[bytes, list[Any]]:
    """Encode a value with `known` nodes first in its table; give the blob and the nodes of the table.

    With a list of `remotes`, these are appended to it and only their numbers are encoded.
    """
    encoder = _Encoder(known, remotes)
    return encoder.blob(value), encoder.nodes


def decode(blob: bytes, factory: Callable[[str, Any], Any] | None = None) -> Any:
    """Decode a value; WireError when the blob is none."""
    return _Decoder(None, factory).blob(blob)


def decode_graph(
    blob: bytes, known: list[Any] | None = None, factory: Callable[[str, Any], Any] | None = None
) -> tuple[Any, list[Any]]:
    """Decode a value and give it with the nodes of its table; the first of these are the `known`, updated."""
    decoder = _Decoder(known, factory)
    return decoder.blob(blob), decoder.nodes
