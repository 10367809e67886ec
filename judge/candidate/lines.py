"""Where the frames of a traceback stand, and how they are told."""

from __future__ import annotations

import dis
from types import CodeType, TracebackType
from typing import Any, Final

_PERIODS: Final = (1, 2, 3, 4)
"""How many functions may call each other in turn, for their frames to be told once."""
_OFTEN: Final = 4
"""How often frames must come for that."""


def line_of(traceback: TracebackType) -> int:
    """Return the number of the line.

    Python 3.11 knows no line for the jump back to the head of a `for` loop whose body ends with an `if` or a
    `with`, and Python 3.12 none for some jumps out of an `except`. Then it is the line of the head.
    """
    if (traceback.tb_lineno or -1) > 0:  # None where it is not known, or -1 (3.11.2)
        return traceback.tb_lineno
    code = traceback.tb_frame.f_code
    place = _target(code, traceback.tb_lasti)
    nearest = code.co_firstlineno
    for start, _, line in code.co_lines():
        if start > place:
            break
        nearest = line or nearest
    return nearest


def folded(frames: list[list[Any]]) -> list[list[Any]]:
    """Tell once what a recursion repeats.

    Where up to four frames come again and again, they are followed by [times, frames]: how many times more they
    come, and how many they are.
    """
    told: list[list[Any]] = []
    at = 0
    while at < len(frames):
        period, times = max(((period, _times(frames, at, period)) for period in _PERIODS), key=_spared)
        if times < _OFTEN:
            period, times = 1, 1
        told += frames[at : at + period]
        if times > 1:
            told.append([times - 1, period])
        at += period * times
    return told


def _times(frames: list[list[Any]], at: int, period: int) -> int:
    """Return how often the frames from `at` on come one after the other."""
    block = frames[at : at + period]
    times = 1
    while frames[at + times * period : at + (times + 1) * period] == block:
        times += 1
    return times


def _spared(found: tuple[int, int]) -> int:
    period, times = found
    return period * (times - 1)


def _target(code: CodeType, place: int) -> int:
    """Return the place that the code jumps back to; the place itself where it does not."""
    for instruction in dis.get_instructions(code):
        if instruction.offset == place and "JUMP_BACKWARD" in instruction.opname:
            return int(instruction.argval)
    return place
