"""How much a value is when it is written out, found out before anything is written.

Containers that share their parts are small in memory and without end on the wire. The walk goes level by
level and stops as soon as it has seen more than is allowed, so it takes no longer than writing what is.
"""

from __future__ import annotations

import sys
from typing import Any, Final

from judge.wire.tags import KINDS, MAX_DEPTH, TooLarge
from judge.wire.values import plain

_CONTAINERS: Final = (list, tuple, dict, set, frozenset)
_LIGHT: Final = frozenset((list, tuple, float, bool, type(None)))
"""What weighs no more than that it is there."""
_IN_ONE_WORD: Final = 2**64


def weigh(value: Any, most: int) -> None:
    """Hold a value against `most` bytes, roughly: TooLarge where it cannot be written in so few."""
    level, room = [value], most
    for _ in range(MAX_DEPTH):
        room -= len(level)
        if room >= 0:
            kinds = set(map(type, level))
            if not kinds <= _LIGHT:
                room -= (
                    _text(level, kinds)
                    + _numbers(level, kinds)
                    + _arrays(level, kinds)
                    + _links(level, kinds)
                )
        if room < 0:
            raise too_large(most)
        containers = {kind for kind in kinds if issubclass(kind, _CONTAINERS)}
        if not containers:
            return
        level = _below(level, containers, room)
    raise TooLarge(f"the answer is nested more than {MAX_DEPTH} levels deep, or contains itself")


def too_large(most: int) -> TooLarge:
    """Make the error that an answer gets that takes more than `most` bytes."""
    return TooLarge(f"the answer is too large to be checked: it takes more than {most:,} bytes")


def _below(level: list[Any], kinds: set[type], room: int) -> list[Any]:
    """Return what the containers of these kinds hold, by the built-in types' own methods, until it is over `room`."""
    below: list[Any] = []
    for item in level:
        if type(item) in kinds:
            built_in = item if type(item) in _CONTAINERS else plain(item)  # a copy, so of subclasses alone
            below += built_in
            if type(built_in) is dict:
                below += built_in.values()
            if len(below) > room:
                break
    return below


def _text(level: list[Any], kinds: set[type]) -> int:
    if not kinds & {str, bytes}:
        return 0
    return sum(len(item) for item in level if type(item) in (str, bytes))


def _numbers(level: list[Any], kinds: set[type]) -> int:
    """Return the bytes of ints beyond a machine word; of a word or less there is nothing to tell."""
    if int not in kinds:
        return 0
    if kinds == {int} and min(level) > -_IN_ONE_WORD and max(level) < _IN_ONE_WORD:
        return 0
    return sum(item.bit_length() >> 3 for item in level if type(item) is int)


def _links(level: list[Any], kinds: set[type]) -> int:
    """Return the bytes of links to nodes beyond the one that everything counts: a tag, its code, and a number."""
    if kinds.isdisjoint(KINDS):
        return 0
    return 2 * sum(type(item) in KINDS for item in level)


def _arrays(level: list[Any], kinds: set[type]) -> int:
    numpy = sys.modules.get("numpy")
    if numpy is None or numpy.ndarray not in kinds:
        return 0
    return sum(item.nbytes for item in level if type(item) is numpy.ndarray)
