"""Arguments that live in the examiner, so that what the attempt does with them can be counted."""

from __future__ import annotations

from collections.abc import Iterable
from math import log2
from typing import Any, ClassVar, Self

from judge.kit import ArrayReader
from judge.wire import Remote
from judge.wire.values import Refused


class Reader(ArrayReader, Remote):
    """A sorted array of unknown length whose reads are counted; the attempt's side holds none of the items."""

    kind: ClassVar[str] = "reader"

    def __init__(self, items: list[int], allowed: int | None = None) -> None:
        super().__init__(items)
        self.items = items
        self.allowed = allowed
        """How many reads an attempt may make; None for any number."""
        self.reads = 0

    def get(self, index: int) -> int:
        self.reads += 1
        if self.allowed is not None and self.reads > self.allowed:
            raise Refused(f"more than the {self.allowed} reads that are allowed")
        return super().get(index)

    def state(self) -> list[Any]:
        return [self.items, self.allowed]

    def serve(self, method: str, arguments: list[Any]) -> int:
        if method != "get" or len(arguments) != 1 or type(arguments[0]) is not int:
            raise TypeError("get takes one index, an int")
        return self.get(arguments[0])

    def __repr__(self) -> str:
        return f"ArrayReader({self.items!r})"


class Counted(list[Any], Remote):
    """A list whose reads are counted. Here it is a list; the attempt gets a view that holds none of the items.

    Reading an item costs one read, a slice as many as it copies, and so do iteration and `in`; `len` is free.
    """

    kind: ClassVar[str] = "counted"

    def __init__(self, items: list[Any], allowed: int | None = None) -> None:
        super().__init__(items)
        self.allowed = allowed
        """How many reads an attempt may make; None for any number."""
        self.reads = 0

    @classmethod
    def logarithmic(cls, items: list[Any], more: int = 0) -> Self:
        """Allow what a few careless binary searches read, and `more` besides; a scan reads too often."""
        return cls(items, allowed=int(20 * log2(len(items) + 1) + 20) + more)

    def state(self) -> list[Any]:
        return [list(self), self.allowed]

    def serve(self, method: str, arguments: list[Any]) -> Any:
        if method == "len":
            return len(self)
        if method == "slice":
            return self._paid(self[slice(*arguments)])
        (index,) = arguments
        if method != "get" or type(index) is not int:
            raise TypeError("list indices must be integers or slices")
        return self._paid([self[index]])[0]

    def _paid(self, items: list[Any]) -> list[Any]:
        self.reads += len(items)
        if self.allowed is not None and self.reads > self.allowed:
            raise Refused(f"more than the {self.allowed} reads that are allowed")
        return items


SPECIAL: dict[str, type[Remote]] = {Reader.kind: Reader, Counted.kind: Counted}
"""The classes of remote arguments by kind."""


def counted(items: Iterable[Any], *rest: Any) -> tuple[Any, ...]:
    """Make the arguments whose first is a list of which a few careless binary searches may be read, for a suite."""
    return Counted.logarithmic(list(items)), *rest
