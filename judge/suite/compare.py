"""Comparisons of an answer with what was expected. Values have the signature's types when they come here.

What an attempt gave is only ever looked up in tables made of what was expected, never the other way round:
a table made of hostile keys can take hours to build.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from judge.suite.cases import Call

Compare = Callable[[Any, Any], bool]


def exact(expected: Any, got: Any) -> bool:
    """Return whether two values are equal in value and type, all the way down; NaN equals NaN."""
    return _same(expected, got, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Close:
    """Compares floats within a relative or an absolute tolerance."""

    rel: float
    abs: float

    def __call__(self, expected: Any, got: Any) -> bool:
        return _same(expected, got, self.rel, self.abs)


def close(rel: float = 1e-9, abs: float = 0.0) -> Close:  # noqa: A002 - the word of math.isclose
    """Compare floats, in whatever containers and arrays, within a relative or an absolute tolerance."""
    return Close(rel, abs)


def any_order(expected: list[Any], got: list[Any]) -> bool:
    """Return whether two lists hold the same items, as often, in any order."""
    return _same_items([_key(item) for item in expected], [_key(item) for item in got])


def any_order_deep(expected: list[list[Any]], got: list[list[Any]]) -> bool:
    """Return whether two lists hold the same lists, whose items may be in any order too."""
    return _same_items([_bag(items) for items in expected], [_bag(items) for items in got])


def _same_items(expected: list[Hashable], got: list[Hashable]) -> bool:
    if len(expected) != len(got):
        return False
    left = Counter(expected)
    for item in got:
        if not left.get(item):
            return False
        left[item] -= 1
    return True


def _key(value: Any) -> Hashable:
    if isinstance(value, (list, tuple)):
        return tuple(_key(item) for item in value)
    return type(value), value


def _bag(items: list[Any]) -> Hashable:
    return (
        tuple(sorted(items))
        if all(type(item) is int for item in items)
        else tuple(sorted(map(_order, items)))
    )


def position_complaint(call: Call) -> str | None:
    """Say what is wrong with a position of a key in a list, any of them where it stands several times; -1 for none.

    The arguments are the list and the key: the whole `check` of a search among repeats.
    """
    items, key = call.args
    if call.answer == -1:
        return f"{key} is at index {items.index(key)}" if key in items else None
    if not 0 <= call.answer < len(items):
        return f"index {call.answer} is out of range"
    if items[call.answer] != key:
        return f"index {call.answer} holds {items[call.answer]}, not {key}"
    return None


def _order(item: Any) -> tuple[str, Any]:
    return type(item).__name__, item


def _same(expected: Any, got: Any, rel: float, absolute: float) -> bool:
    numpy = sys.modules.get("numpy")
    pending = [(expected, got)]
    while pending:
        left, right = pending.pop()
        kind = type(left)
        if kind is not type(right):
            return False
        if kind is float:
            if not (left == right or (math.isnan(left) and math.isnan(right))) and not (
                (rel or absolute) and math.isclose(left, right, rel_tol=rel, abs_tol=absolute)
            ):
                return False
        elif kind in (list, tuple):
            if len(left) != len(right):
                return False
            pending.extend(zip(left, right, strict=True))
        elif kind is dict:
            if len(left) != len(right) or any(key not in left for key in right):
                return False
            pending.extend((left[key], value) for key, value in right.items())
        elif numpy is not None and kind is numpy.ndarray:
            if not _same_arrays(numpy, left, right, rel, absolute):
                return False
        elif left != right:
            return False
    return True


def _same_arrays(numpy: Any, left: Any, right: Any, rel: float, absolute: float) -> bool:
    """Compare arrays of the same shape; an int is as good as a float where a float is expected, signed or not."""
    expected, got = ("i" if array.dtype.kind == "u" else array.dtype.kind for array in (left, right))
    if left.shape != right.shape or (expected != got and expected != "f"):
        return False
    if got == "b" and expected != "b":
        return False
    if expected != "f":
        return bool((left == right).all())
    return bool(numpy.isclose(right, left, rtol=rel, atol=absolute, equal_nan=True).all())
