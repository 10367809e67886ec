"""Arguments that live in the examiner, so that what the attempt does with them can be counted."""

from __future__ import annotations

from typing import Any, ClassVar

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
            raise Refused(f"more than the {self.allowed} reads that are allowed here")
        return super().get(index)

    def state(self) -> list[Any]:
        return [self.items, self.allowed]

    def serve(self, method: str, arguments: list[Any]) -> int:
        if method != "get" or len(arguments) != 1 or type(arguments[0]) is not int:
            raise TypeError("get takes one position, an int")
        return self.get(arguments[0])

    def __repr__(self) -> str:
        return f"ArrayReader({self.items!r})"


SPECIAL: dict[str, type[Remote]] = {Reader.kind: Reader}
"""The classes of remote arguments by kind."""
