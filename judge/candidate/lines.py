"""Where a frame of a traceback stands."""

from __future__ import annotations

import dis
from types import CodeType, TracebackType


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


def _target(code: CodeType, place: int) -> int:
    """Return the place that the code jumps back to; the place itself where it does not."""
    for instruction in dis.get_instructions(code):
        if instruction.offset == place and "JUMP_BACKWARD" in instruction.opname:
            return int(instruction.argval)
    return place
