"""From values to bytes.

The encoder never runs code of the value that it encodes: subclasses of the built-in types are read through
the base type's own methods, and anything that is no plain data becomes an Opaque.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any, Final

import msgpack

from judge.wire.tags import DTYPE, KINDS, LINKS, MAX_INT_BYTES, MAX_NESTED_TAGS, MAX_ROWS, Tag, WireError
from judge.wire.values import Opaque, Remote, Rolls, Stream


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


class _TooDeep(Exception):
    """Raised by the encoder when a value must be encoded as a table."""


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
            return msgpack.packb(msgpack.ExtType(Tag.DEEP, self.pack_deep(value)))

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
            if self.tags > MAX_NESTED_TAGS:
                raise _TooDeep
            if kind is tuple:
                extension = msgpack.ExtType(Tag.TUPLE, self.pack_nested(list(value)))
            else:
                items = sorted(map(self.pack_nested, value))
                payload = msgpack.Packer().pack_array_header(len(items)) + b"".join(items)
                extension = msgpack.ExtType(Tag.SET if kind is set else Tag.FROZENSET, payload)
            self.tags -= 1
            return extension
        if kind in KINDS:
            return msgpack.ExtType(Tag.NODE, msgpack.packb(self.node(value)))
        return self.tag_scalar(value)

    def tag_scalar(self, value: Any) -> Any:
        kind = type(value)
        if kind is int:
            size = (value.bit_length() + 8) // 8
            if size > MAX_INT_BYTES:
                return _opaque(f"int of {size} bytes")
            return msgpack.ExtType(Tag.INT, value.to_bytes(size, "big", signed=True))
        if kind is Stream:
            return msgpack.ExtType(Tag.STREAM, self.pack(value.items))
        if kind is Rolls:
            return msgpack.ExtType(Tag.ROLLS, msgpack.packb(value.seed))
        if kind is Opaque:
            return _opaque(value.type_name)
        if issubclass(kind, Remote):
            return self.tag_remote(value)
        if issubclass(kind, (list, tuple, dict, set, frozenset, str, int, float, bytes)):
            plain = _plain(value)
            fits = type(plain) is not int or -(2**63) <= plain < 2**64
            return plain if fits and type(plain) not in (tuple, set, frozenset) else self.tag(plain)
        numpy = sys.modules.get("numpy")
        if numpy is not None:
            if kind is numpy.ndarray and DTYPE.fullmatch(value.dtype.str):
                payload = msgpack.packb([value.dtype.str, value.shape, value.tobytes()])
                return msgpack.ExtType(Tag.ARRAY, payload)
            if issubclass(kind, (numpy.bool_, numpy.integer, numpy.floating)) and value.itemsize <= 8:
                return value.item()
        return _opaque(kind.__name__)

    def tag_remote(self, value: Remote) -> Any:
        if self.remotes is None:
            return msgpack.ExtType(Tag.REMOTE, msgpack.packb([value.kind, self.pack(value.state())]))
        self.remotes.append(value)
        return msgpack.ExtType(Tag.REMOTE, msgpack.packb([value.kind, len(self.remotes) - 1]))

    def table(self) -> bytes:
        """Encode the nodes reached so far and all that these reach: their kinds, values and links, in columns."""
        nodes, index = self.nodes, self.index
        if not nodes:
            return msgpack.packb(None)
        kinds, values, links = bytearray(), [], []
        for node in nodes:  # grows while it is walked
            kind = KINDS.index(type(node))
            kinds.append(kind)
            values.append(_read(node, "val"))
            for name in LINKS[kind]:
                link = _read(node, name)
                if link is not None and type(link) not in KINDS:
                    link = _opaque(type(link).__name__)
                elif link is not None:
                    number = index.get(id(link))
                    if number is None:
                        number = index[id(link)] = len(nodes)
                        nodes.append(link)
                    link = number
                links.append(link)
        try:
            return self.pack_columns(kinds, values, links)
        except (_TooDeep, ValueError, RecursionError):
            plain = (int, str, float, bool, type(None))
            values = [value if type(value) in plain else _opaque(type(value).__name__) for value in values]
            return self.pack_columns(kinds, values, links)

    def pack_columns(self, kinds: bytearray, values: list[Any], links: list[Any]) -> bytes:
        packed: bytes = msgpack.packb(
            [bytes(kinds), values, links],
            default=self.tag_value,
            strict_types=True,
            unicode_errors="surrogatepass",
        )
        return packed

    def tag_value(self, value: Any) -> Any:
        """Encode what a node holds: a node within a node's value is no plain data."""
        return _opaque(type(value).__name__) if type(value) in KINDS else self.tag(value)

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
                if number >= MAX_ROWS:
                    raise WireError("a value of more than two million containers")
                pending.append((base, item))
                numbers[id(item)] = number
            return msgpack.ExtType(Tag.ROW, msgpack.packb(number))

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
    return msgpack.ExtType(Tag.OPAQUE, type_name[:80].encode("utf-8", "replace"))


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
        return getattr(node, name)
    except AttributeError:
        return None
