"""Writing a file that a person asked for: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from judge.errors import JudgeError


def refuse_odd(path: Path) -> None:
    """Raise JudgeError where something is there that is no file: a folder, a pipe, a device."""
    if os.path.lexists(path) and path.exists() and not path.is_file():
        raise JudgeError(f"{path} is no file that can be written over", "take another name")


def write_out(path: Path, text: str) -> None:
    """Write a file that a person named, as `write_whole` does; JudgeError where that fails."""
    with writing(path):
        write_whole(path, text)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Say by a JudgeError that a file cannot be written, where an OSError says so."""
    try:
        yield
    except OSError as error:
        raise JudgeError(
            f"cannot write {path}: {error.strerror}", "make room, or write it elsewhere"
        ) from error


def write_whole(path: Path, text: str) -> None:
    """Write a file beside its place and move it there, through a link to where that leads; OSError where it fails."""
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with beside.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
