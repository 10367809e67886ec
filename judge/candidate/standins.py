"""Stand-ins for arguments that stay with the examiner, which counts what is read of them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

from judge.kit import ArrayReader


class _ReaderStandIn(ArrayReader):
    """An ArrayReader whose items are the examiner's."""

    def __init__(self, ask: Callable[..., Any]) -> None:
        self._ask = ask

    def get(self, index: int) -> int:
        item: int = self._ask("get", index)
        return item


class _CountedStandIn(Sequence[Any]):
    """A list-like view of a list that is the examiner's."""

    def __init__(self, ask: Callable[..., Any]) -> None:
        self._ask = ask
        self._length: int = ask("len")

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return self._ask("slice", index.start, index.stop, index.step)
        return self._ask("get", operator.index(index))


REMOTES: dict[str, Callable[[Callable[..., Any]], Any]] = {
    "reader": _ReaderStandIn,
    "counted": _CountedStandIn,
}
"""Makes the stand-in for each kind of remote object from the function that asks the examiner."""
