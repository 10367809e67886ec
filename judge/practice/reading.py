"""Reading an attempt, or the text of an input, from wherever it is: a file, a pipe, the wrong place."""

from __future__ import annotations

import os
import select
import stat
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from judge.errors import JudgeError
from judge.examiner.attempt import Attempt
from judge.practice.workspace import approaches, attempt_path, current_folder, locate, shown

LARGEST, LARGEST_INPUT = 2**20, 2**26
"""Bytes of an attempt, and of the text of an input."""
_LOOK_S = 0.2
_WRITER_S, _SILENCE_S = 3.0, 60.0
"""How long a pipe may wait for a writer, and how long that may be silent."""


def read_attempt(slug: str, file: Path | None, workspace: Path | None) -> Attempt:
    """Read an attempt from a file, or else from its place in the workspace; JudgeError where there is none."""
    if file is not None:
        return _attempt_in(file, str(file), "name a Python file")
    home = locate(workspace)
    path = attempt_path(home, slug) if home else None
    if path is None or not os.path.lexists(path):
        where = f"there is no {shown(path)}" if path else nowhere()
        raise JudgeError(f"no attempt at {slug} yet: {where}", f"judge new {slug} starts one")
    return _attempt_in(path, shown(path), f"judge new {slug} --fresh starts a new one")


def read_approaches(slug: str, files: Sequence[Path], workspace: Path | None) -> list[Attempt]:
    """Read several attempts at a problem: these files, or the attempt in its place and all that lie in its folder."""
    if files:
        return [read_attempt(slug, file, workspace) for file in files]
    home = locate(workspace)
    others = approaches(home, slug) if home else []
    mine = [] if home and others and not os.path.lexists(attempt_path(home, slug)) else [None]
    named = [_attempt_in(path, shown(path), "remove it") for path in others]
    return [*(read_attempt(slug, None, workspace) for _ in mine), *named]


def _attempt_in(path: Path, name: str, tip: str) -> Attempt:
    return Attempt(decoded(read_file(path, name, tip), name), name)


def nowhere() -> str:
    """Say where no workspace is."""
    return f"there is no folder solutions/ in {current_folder().absolute()} or above"


def read_file(path: Path, name: str, tip: str, most: int = LARGEST) -> bytes:
    """Read a file or a pipe, one byte beyond what it may have at most; JudgeError where it cannot be read."""
    try:
        # Opening a pipe that nobody writes into would keep us here for ever.
        with open(path, "rb", opener=lambda file, flags: os.open(file, flags | os.O_NONBLOCK)) as file:
            if stat.S_ISFIFO(os.fstat(file.fileno()).st_mode):
                return _read_pipe(file.fileno(), name, tip, most)
            os.set_blocking(file.fileno(), True)
            return file.read(most + 1)
    except FileNotFoundError as error:
        raise JudgeError(f"there is no file {name}", tip) from error
    except IsADirectoryError as error:
        raise JudgeError(f"{name} is a folder", tip) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise JudgeError(f"cannot read {name}: {why}", tip) from error


def _read_pipe(pipe: int, name: str, tip: str, most: int) -> bytes:
    """Read a pipe to its end, such as that of `--file <(...)`; JudgeError where nothing comes for long."""
    # Where it is not told from one that all writers have left, a pipe without a writer is waited for as well.
    tells_end = sys.platform == "linux"
    data = b""
    heard = time.monotonic()
    while len(data) <= most:
        ready, _, _ = select.select([pipe], [], [], _LOOK_S)
        patience = _WRITER_S
        try:
            part = os.read(pipe, LARGEST)
        except BlockingIOError:  # somebody has it open and may yet write
            part, patience = b"", _SILENCE_S
        if part:
            data += part
            heard = time.monotonic()
        elif ready and (data or tells_end):
            break
        elif time.monotonic() - heard > patience:
            told = f"{name} is a pipe, and nothing came out of it for {patience:.0f} s"
            raise JudgeError(told, f"{tip}, or write the attempt into the pipe")
    return data


def decoded(data: bytes, name: str, most: int = LARGEST) -> str:
    """Return the text; JudgeError where it is too large, or no UTF-8."""
    if len(data) > most:
        raise JudgeError(f"{name} is larger than {most // 2**20} MiB", "give something smaller")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = f"see byte {error.start + 1}"
        raise JudgeError(f"{name} is not UTF-8, {where}", "save it as UTF-8") from error
