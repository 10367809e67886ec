"""What the changes share: the source of this module is part of every input mutant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Change = Callable[[Any], Any]


def each_scalar(value: Any, change: Change, kind: type) -> Any:
    """Change every scalar of a kind, in lists, tuples, arrays and nodes; nodes are changed where they are."""
    if type(value) is kind:
        return change(value)
    if type(value) is list:
        if all(type(item) is kind for item in value):
            return [change(item) for item in value]
        return [each_scalar(item, change, kind) for item in value]
    if type(value) is tuple:
        return tuple(each_scalar(item, change, kind) for item in value)
    if type(value).__name__ == "ndarray" and isinstance(value.flat[:1].tolist()[:1] or [None], list):
        items = value.ravel().tolist()
        if items and type(items[0]) is kind:
            changed = value.copy()
            changed.flat = [change(item) for item in items]
            return changed
    if type(value).__name__ == "_CountedStandIn":
        return ChangedOnRead(value, change, kind)
    for node in nodes_of(value):
        if type(node.val) is kind:
            node.val = change(node.val)
    return value


class ChangedOnRead:
    """A list whose reads are counted, with each item changed when it is read."""

    def __init__(self, items: Any, change: Change, kind: type) -> None:
        self._items, self._change, self._kind = items, change, kind

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, place: Any) -> Any:
        return each_scalar(self._items[place], self._change, self._kind)


def arrays_alike(arguments: list[Any], change: Change) -> list[Any]:
    """Return the arguments with a changed copy of each array that has elements and an axis."""
    return [
        change(argument).copy()
        if type(argument).__name__ == "ndarray" and argument.ndim and argument.size
        else argument
        for argument in arguments
    ]


def nodes_of(value: Any) -> list[Any]:
    """Return the nodes of a linked list or a tree, those of a tree level by level."""
    if not hasattr(value, "val"):
        return []
    found, seen = [value], {id(value)}
    for node in found:  # grows while it is walked
        for name in ("next", "left", "right"):
            other = getattr(node, name, None)
            if other is not None and id(other) not in seen:
                seen.add(id(other))
                found.append(other)
    return found


def trees_in(arguments: list[Any]) -> list[Any]:
    return [argument for argument in arguments if hasattr(argument, "left")]


def chains_in(arguments: list[Any]) -> list[Any]:
    return [argument for argument in arguments if hasattr(argument, "val") and not hasattr(argument, "left")]


def is_deeper(root: Any, most: int, sides: str) -> bool:
    """Return whether more than `most` steps go to these sides (l, r) without a step to the other between them."""
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > most:
            return True
        for side, child in (("l", node.left), ("r", node.right)):
            if child is not None:
                waiting.append((child, depth + 1 if side in sides else 0))
    return False


def without_duplicates(items: list[Any]) -> list[Any]:
    """Return the items without duplicates, the first of each."""
    kept: dict[str, Any] = {}
    for item in items:
        kept.setdefault(repr(item), item)
    return list(kept.values())


def longest_stretch(arguments: Any, goes_on: Callable[[Any, Any], bool]) -> int:
    """Return the length of the longest stretch of neighbors, in any list or string, that go on."""
    longest = 0
    for argument in arguments:
        nodes = type(argument) is list and any(item is None or hasattr(item, "val") for item in argument)
        if type(argument) in (list, str) and not nodes:
            length = 0
            for position, item in enumerate(argument):
                length = length + 1 if position and _holds(goes_on, argument[position - 1], item) else 1
                longest = max(longest, length)
    return longest


def _holds(relation: Callable[[Any, Any], bool], before: Any, after: Any) -> bool:
    try:
        return relation(before, after)
    except (TypeError, ValueError):  # arrays have no one truth, and not all things an order
        return False


def spend(count: int, fast: bool) -> None:
    """Take time that grows with the square of a count, at the speed of C or of Python."""
    if fast:
        row = [0] * count
        while row:
            row.pop(0)
    else:
        for _ in range(count * count // 2):
            pass


def sizes(arguments: Any) -> list[int]:
    """Return the lengths of lists, strings and arrays, and the numbers of nodes."""
    return [
        len(argument)
        if type(argument) in (list, str) or getattr(argument, "ndim", False)
        else len(nodes_of(argument))
        for argument in arguments
    ]


def counts(arguments: Any) -> list[dict[Any, int]]:
    """Return for each list and string how often it holds each item."""
    tables = []
    for argument in arguments:
        if type(argument) in (list, str):
            table: dict[Any, int] = {}
            for item in argument:
                try:
                    table[item] = table.get(item, 0) + 1
                except TypeError:  # lists and arrays are no keys, and tuples of them neither
                    table[str(item)] = table.get(str(item), 0) + 1
            tables.append(table)
    return tables
