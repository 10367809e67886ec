"""Exceptions of an attempt as plain data."""

from __future__ import annotations

import builtins
from typing import Any

from judge.candidate.lines import folded, line_of


def describe(error: BaseException, file: str) -> list[Any]:
    """Return an exception as plain data: names of its types, its text, and the attempt's own frames.

    Of a syntax error also the column in the last one's line, counted from 1; 0 where it is not known.
    """
    names = [_name(base) for base in type(error).__mro__ if base not in (BaseException, object)]
    try:
        text = str(error)[:2000]
    except BaseException:
        text = "(its message cannot be read)"
    frames = []
    column = 0
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == file:
            frames.append([line_of(traceback), code.co_name])
        traceback = traceback.tb_next
    if isinstance(error, SyntaxError) and error.filename == file and type(error.msg) is str:
        frames.append([error.lineno if type(error.lineno) is int else 0, "<module>"])
        text = error.msg
        column = error.offset if type(error.offset) is int else 0
    frames = folded(frames)
    told = [name[:80] for name in names[:50]] or ["BaseException"]
    return [told, text, frames[:5] + frames[5:][-20:], column]


def _name(kind: type) -> str:
    """Return the name of an exception; with its module where a built-in one has the same."""
    name = str(kind.__name__)
    return name if getattr(builtins, name, kind) is kind else f"{kind.__module__}.{name}"
