"""From values to bytes.

The encoder never runs code of the value that it encodes: subclasses of the built-in types are read through
the base type's own methods, and anything that is no plain data becomes an Opaque.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any, Final

import msgpack

from judge.wire.tags import (
    ALIGNED,
    APART,
    APART_MARK,
    DTYPE,
    HEAD,
    INT_END,
    KINDS,
    LINKS,
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_INT_BYTES,
    NO_NODES,
    Tag,
    TooLarge,
)
from judge.wire.values import NUMBERS, Opaque, Remote, Rolls, Stream, plain
from judge.wire.weighing import too_large, weigh

_BUFFER: Final = 2**14
"""Bytes that a packer begins with. It begins with 256 KiB where nobody says so (msgpack 1.2.4), and there is one for
each level of tuples and sets: 40 levels held 10 MiB, and took three times as long
(`findings/msgpack_each_nested_packer_holds_256_kib.sh`)."""


def encode(value: Any) -> bytes:
    """Encode a value of ours, and whatever nodes it holds."""
    return _Encoder((), None).blob(value)


def encode_answer(value: Any, most: int, known: Iterable[Any] = ()) -> bytes:
    """Encode what an attempt gave, with `known` nodes first; TooLarge where that takes more than `most` bytes."""
    if type(value) not in NUMBERS:
        weigh(value, most)
    blob = _Encoder(known, None, most).blob(value)
    if len(blob) > most:
        raise too_large(most)
    return blob


def encode_graph(
    value: Any, known: Iterable[Any] = (), remotes: list[Remote] | None = None
) -> tuple[bytes, list[Any]]:
    """Encode a value with `known` nodes first in its table; give the blob and the nodes of the table.

    With a list of `remotes`, these are appended to it and only their numbers are encoded.
    """
    encoder = _Encoder(known, remotes)
    return encoder.blob(value), encoder.nodes


class _Encoder:
    """Encodes one value; `known` nodes come first in the table, in their order, whether reached or not.

    Where it is an answer, of `most` bytes, what only the judge hands out is no data.
    """

    def __init__(self, known: Iterable[Any], remotes: list[Remote] | None, most: int | None = None) -> None:
        self.nodes: list[Any] = []
        self.index: dict[int, int] = {}
        self.remotes = remotes
        self.most = most
        self.depth = 0
        self.apart: list[Any] = []
        """The content of large arrays, and what aligns it."""
        self.apart_bytes = 0
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
        table = self.table()
        if not self.apart:
            return table + root
        head = HEAD.pack(APART_MARK, len(table) + len(root)) + table + root
        return b"".join([head, bytes(-len(head) % ALIGNED), *self.apart])

    def pack(self, value: Any) -> bytes:
        try:
            return self.pack_nested(value)
        except (ValueError, RecursionError) as error:  # ValueError is msgpack's word for nested too deep
            raise TooLarge("nested too deep") from error

    def pack_nested(self, value: Any) -> bytes:
        packer = msgpack.Packer(
            default=self.tag,
            strict_types=True,
            unicode_errors="surrogatepass",
            buf_size=_BUFFER,  # type: ignore[call-arg]  # its types are of a msgpack before 1.1
        )
        packed: bytes = packer.pack(value)
        return packed

    def tag(self, value: Any) -> Any:
        """Say how a value that msgpack has no type for is encoded."""
        kind = type(value)
        if kind in (tuple, set, frozenset):
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise TooLarge(f"nested more than {MAX_DEPTH} levels deep")
            if kind is tuple:
                extension = msgpack.ExtType(Tag.TUPLE, self.pack_nested(list(value)))
            else:
                items = sorted(map(self.pack_nested, value))
                payload = msgpack.Packer().pack_array_header(len(items)) + b"".join(items)
                extension = msgpack.ExtType(Tag.SET if kind is set else Tag.FROZENSET, payload)
            self.depth -= 1
            return extension
        if kind in KINDS:
            return msgpack.ExtType(Tag.NODE, msgpack.packb(self.node(value)))
        return self.tag_scalar(value)

    def tag_scalar(self, value: Any) -> Any:
        kind = type(value)
        if kind is int:
            size = (value.bit_length() + 8) // 8
            if size > MAX_INT_BYTES or not -INT_END < value < INT_END:
                return _opaque(f"int of more than {MAX_DIGITS:,} digits")
            return msgpack.ExtType(Tag.INT, value.to_bytes(size, "big", signed=True))
        if self.most is None and (special := self.tag_special(value)):
            return special
        if issubclass(kind, (list, tuple, dict, set, frozenset, str, int, float, bytes)):
            built_in = plain(value)
            fits = type(built_in) is not int or -(2**63) <= built_in < 2**64
            return built_in if fits and type(built_in) not in (tuple, set, frozenset) else self.tag(built_in)
        numpy = sys.modules.get("numpy")
        if numpy is not None:
            if kind is numpy.ndarray and DTYPE.fullmatch(value.dtype.str):
                return self.tag_array(value)
            if kind is numpy.ndarray:
                return _opaque(f"array of dtype {value.dtype}")
            if issubclass(kind, (numpy.bool_, numpy.integer, numpy.floating)) and value.itemsize <= 8:
                return value.item()
        return _opaque(kind.__name__)

    def tag_array(self, array: Any) -> Any:
        """Encode dtype, shape and content of an array; for a large one where its content begins."""
        if array.nbytes < APART:
            return msgpack.ExtType(Tag.ARRAY, msgpack.packb([array.dtype.str, array.shape, array.tobytes()]))
        import numpy

        start = self.apart_bytes
        padding = bytes(-array.nbytes % ALIGNED)
        self.apart += [numpy.ascontiguousarray(array).reshape(-1).view(numpy.uint8).data, padding]
        self.apart_bytes += array.nbytes + len(padding)
        return msgpack.ExtType(Tag.ARRAY, msgpack.packb([array.dtype.str, array.shape, start]))

    def tag_special(self, value: Any) -> Any:
        """Encode what the judge hands out, None where it is nothing of that sort."""
        kind = type(value)
        if kind is Stream:
            return msgpack.ExtType(Tag.STREAM, self.pack(value.items))
        if kind is Rolls:
            return msgpack.ExtType(Tag.ROLLS, msgpack.packb(value.seed))
        if kind is Opaque:
            return _opaque(value.type_name)
        return self.tag_remote(value) if issubclass(kind, Remote) else None

    def tag_remote(self, value: Remote) -> Any:
        if self.remotes is None:
            return msgpack.ExtType(Tag.REMOTE, msgpack.packb([value.kind, self.pack(value.state())]))
        self.remotes.append(value)
        return msgpack.ExtType(Tag.REMOTE, msgpack.packb([value.kind, len(self.remotes) - 1]))

    def table(self) -> bytes:
        """Encode the nodes reached so far and all that these reach: their kinds, values and links, in columns."""
        nodes, index = self.nodes, self.index
        if not nodes:
            return NO_NODES
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
        if self.most is not None:
            weigh(values, self.most)
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


def _opaque(type_name: str) -> Any:
    return msgpack.ExtType(Tag.OPAQUE, type_name[:80].encode("utf-8", "replace"))


def _read(node: Any, name: str) -> Any:
    """Read a slot of a node, which an attempt may have deleted."""
    try:
        return getattr(node, name)
    except AttributeError:
        return None
