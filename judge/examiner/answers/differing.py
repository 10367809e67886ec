"""Where two long values differ, in words: 'index 500: expected 946, got 947'."""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any, Final

from judge.examiner.answers.show import show
from judge.suite.compare import Close, Compare, any_order, any_order_deep, exact

_LONG: Final = 60
"""Characters of a value beyond which a reader looks for the difference in vain."""
_PART: Final = 60
"""Characters of a part that is quoted."""


def difference(expected: Any, got: Any, compare: Compare) -> str:
    """Say where two values first differ by what a suite compares with.

    Nothing where they are short enough for a reader to see it, or where it cannot be said.
    """
    if max(len(show(expected)), len(show(got))) <= _LONG:
        return ""
    if compare in (any_order, any_order_deep):
        return _strangers(expected, got, deep=compare is any_order_deep)
    known = compare is exact or isinstance(compare, Close)
    return _difference(expected, got, "", compare) if known else ""


def _strangers(expected: list[Any], got: list[Any], *, deep: bool) -> str:
    """Say which element is missing, and which is not expected, where the order is free."""

    def key(item: Any) -> str:
        return show(sorted(item, key=show)) if deep else show(item)

    left = Counter(map(key, expected))
    left.subtract(map(key, got))
    missing = next((item for item in expected if left[key(item)] > 0), None)
    extra = next((item for item in got if left[key(item)] < 0), None)
    told = [] if missing is None else [f"{_part(missing)} is missing"]
    if extra is not None:
        told.append(f"{_part(extra)} is {'once too often' if extra in expected else 'not expected'}")
    return ", ".join(told)


def _difference(expected: Any, got: Any, where: str, compare: Compare) -> str:
    kind = type(expected)
    if kind is not type(got):
        return _told(expected, got, where)
    if kind is str and where and max(len(expected), len(got)) <= _PART:
        return _told(expected, got, where)
    if kind in (list, tuple, str):
        for index, (one, other) in enumerate(zip(expected, got, strict=False)):
            if not _same(one, other, compare):
                here = f"{where}[{index}]"
                return _told(one, other, here) if kind is str else _difference(one, other, here, compare)
        if len(expected) != len(got):
            what = "characters" if kind is str else "elements"
            told = f"expected {len(expected):,} {what}, got {len(got):,}"
            return f"at {where}: {told}" if where else told
        return ""
    if kind is dict:
        for key, value in expected.items():
            if key not in got:
                return f"{_at(where)}key {_part(key)} is missing"
            if not _same(value, got[key], compare):
                told = _difference(value, got[key], f"{where}[{_part(key)}]", compare)
                return told.replace("index", "key", 1) if told.startswith("index") else told
        extra = next((key for key in got if key not in expected), None)
        return "" if extra is None else f"{_at(where)}key {_part(extra)} is not expected"
    numpy = sys.modules.get("numpy")
    if numpy is not None and kind is numpy.ndarray:
        return _array_difference(numpy, expected, got, where, compare)
    return _told(expected, got, where)


def _array_difference(numpy: Any, expected: Any, got: Any, where: str, compare: Compare) -> str:
    if expected.shape != got.shape:
        return f"{_at(where)}expected shape {expected.shape}, got {got.shape}"
    if expected.dtype.kind == "f" and got.dtype.kind in "fiu":
        relative, absolute = (compare.rel, compare.abs) if isinstance(compare, Close) else (0.0, 0.0)
        unequal = ~numpy.isclose(got, expected, rtol=relative, atol=absolute, equal_nan=True)
    else:
        unequal = expected != got
    found = numpy.argwhere(unequal)
    if not len(found):
        return ""
    first = tuple(int(index) for index in found[0])
    text = _told(expected[first].item(), got[first].item(), f"{where}[{', '.join(map(str, first))}]")
    return text if len(found) == 1 else f"{text}, and {len(found) - 1:,} more differ"


def _same(one: Any, other: Any, compare: Compare) -> bool:
    """Return whether two parts are equal; nodes are, where they show the same."""
    return compare(one, other) or show(one) == show(other)


def _told(expected: Any, got: Any, where: str) -> str:
    told = f"expected {_part(expected)}, got {_part(got)}"
    if not where:
        return ""
    simple = where.count("[") == 1 and where[1:-1].isdigit()
    return f"index {where[1:-1]}: {told}" if simple else f"at {where}: {told}"


def _at(where: str) -> str:
    return f"at {where}: " if where else ""


def _part(value: Any) -> str:
    text = show(value)
    return text if len(text) <= _PART else f"{text[:_PART]}…"
