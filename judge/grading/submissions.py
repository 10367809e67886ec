"""Attempts to be graded as they come: Python files, folders of them, lines of JSON, results of code benchmarks."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import select
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from judge.catalog.find import find
from judge.errors import JudgeError
from judge.practice.reading import LARGEST, decoded, read_file

LONGEST_LINE: Final = 2**26
"""Bytes of a line; what is longer is no attempt, and is not kept in memory."""
_STRINGS: Final = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_BRACKETS: Final = re.compile(rb"[\[{]")
_MOST_BRACKETS: Final = 1_000
_GZIP: Final = b"\x1f\x8b"
_GZIP_BITS: Final = 31
_SOURCES: Final = ("source", "solution", "completion")
"""The keys that hold an attempt: ours, and those of code benchmarks."""


@dataclass(frozen=True, slots=True)
class Submission:
    """An attempt at a problem. The `id` names it in what comes out; where it is empty, its number does."""

    problem: str
    source: str
    id: str = ""
    trouble: str = ""
    """Why it cannot be judged; empty where it can."""

    @property
    def digest(self) -> bytes:
        """What the same attempt at the same problem has too."""
        return hashlib.sha256(f"{self.problem}\0{self.source}".encode("utf-8", "surrogatepass")).digest()


def check_paths(paths: Sequence[Path]) -> None:
    """Raise JudgeError where a path is not there, or standard input is named twice."""
    for path in paths:
        if str(path) != "-" and not os.path.lexists(path):
            tip = "name folders of attempts, Python files, or files of JSON Lines"
            raise JudgeError(f"there is no {path}", tip)
    if sum(str(path) == "-" for path in paths) > 1:
        raise JudgeError("standard input can be read once", "name it once")


def read_submissions(paths: Sequence[Path]) -> Iterator[Submission | None]:
    """Read attempts one by one, None where a pipe has nothing yet; `-` is standard input.

    What cannot be read is a submission with its trouble.
    """
    for path in paths:
        prefix = f"{_text(path)}/" if len(paths) > 1 else ""
        if str(path) == "-":
            yield from _of_file_of_lines(sys.stdin.fileno(), "standard input")
        elif path.is_dir():
            for file in _python_files(path):
                yield _of_file(file, prefix + _text(file.relative_to(path).with_suffix("")))
        elif path.suffix == ".py":
            yield _of_file(path, _text(path.with_suffix("")))
        else:
            try:
                stream = path.open("rb")
            except OSError as error:
                yield Submission("", "", _text(path), f"cannot read {_text(path)}: {error.strerror}")
                continue
            with stream:
                yield from _of_file_of_lines(stream.fileno(), path.name)


def count_submissions(paths: Sequence[Path]) -> int | None:
    """Return how many there are, where that is known without reading them twice for long; else None."""
    total = 0
    for path in paths:
        if path.is_dir():
            total += sum(1 for _ in _python_files(path))
        elif path.suffix == ".py":
            total += 1
        elif not path.is_file():
            return None
        else:
            try:
                with path.open("rb") as stream:
                    if stream.read(2) == _GZIP:
                        return None
                    stream.seek(0)
                    total += sum(bool(line.strip()) for line in stream)
            except OSError:  # reading it tells
                return None
    return total


def _python_files(folder: Path) -> Iterator[Path]:
    """Yield all Python files below a folder in order; not those in hidden folders, where archives are."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        for name in sorted(files):
            if name.endswith(".py") and not name.startswith((".", "__")):
                yield Path(place, name)


def _of_file(path: Path, name: str) -> Submission:
    problem = _text(Path(path.stem))
    try:
        return Submission(problem, decoded(read_file(path, name, "look at it"), name), name)
    except JudgeError as error:
        return Submission(problem, "", name, str(error))


def _text(path: Path) -> str:
    """Return a path as text that any file can hold."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


# --- lines of JSON ---


def _of_file_of_lines(file: int, name: str) -> Iterator[Submission | None]:
    of_task: Counter[str] = Counter()
    number = 0
    try:
        for line in lines(file):
            number += line is not None
            if line is None:
                yield None
            elif line.strip():
                yield _of_line(line, f"{name}:{number}", of_task)
    except (EOFError, OSError, zlib.error) as error:
        yield Submission("", "", f"{name}:{number + 1}", f"the file is damaged from here on: {error}")


def lines(file: int) -> Iterator[bytes | None]:
    """Yield the lines of an open file, whether gzip packed it or not; None where a pipe has nothing yet.

    Of a line that is too long, the beginning: one byte more than LONGEST_LINE. EOFError or zlib.error where what
    gzip packed is damaged.
    """
    begun = bytearray()
    for part in _unpacked(_parts(file)):
        if part is None:
            yield None
            continue
        first, *others = part.split(b"\n")
        begun += first[: LONGEST_LINE + 1 - len(begun)]
        for other in others:
            yield bytes(begun)
            begun = bytearray(other[: LONGEST_LINE + 1])
    if begun:
        yield bytes(begun)


def _parts(file: int) -> Iterator[bytes | None]:
    while True:
        if not select.select([file], [], [], 0)[0]:
            yield None
        elif part := os.read(file, 2**16):
            yield part
        else:
            return


def _unpacked(parts: Iterator[bytes | None]) -> Iterator[bytes | None]:
    """Yield what gzip packed, of one or more members, or what is not packed as it is."""
    packed = b""
    unpacker = None
    is_packed: bool | None = None
    for part in parts:
        if part is None or is_packed is False:
            yield part
            continue
        packed += part
        if is_packed is None:
            if len(packed) < len(_GZIP) and _GZIP.startswith(packed):
                continue
            is_packed = packed.startswith(_GZIP)
            if not is_packed:
                yield packed
                continue
        while packed:
            unpacker = unpacker or zlib.decompressobj(_GZIP_BITS)
            yield unpacker.decompress(packed, 2**20)
            packed = unpacker.unconsumed_tail
            if unpacker.eof:
                packed, unpacker = unpacker.unused_data, None
    if unpacker is not None:
        raise EOFError("it ends early")
    if is_packed is None and packed:
        yield packed


def _of_line(line: bytes, place: str, of_task: Counter[str]) -> Submission:
    """Return the attempt that a line holds; `place` names it where it has no id."""
    if len(line) > LONGEST_LINE:
        return Submission("", "", place, f"the line is longer than {LONGEST_LINE // 2**20} MiB")
    # Python up to 3.11 crashes on deep JSON where somebody has raised the limit of recursion.
    if len(_BRACKETS.findall(_STRINGS.sub(b"", line))) > _MOST_BRACKETS:
        return Submission("", "", place, "the line is no JSON object with id, problem and source")
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Submission("", "", place, f"the line is no JSON: {error}")
    if not isinstance(data, dict):
        return Submission("", "", place, "the line is no JSON object with id, problem and source")
    task = data.get("task_id")
    problem = data.get("problem", task.rpartition("/")[2] if isinstance(task, str) else None)
    name = _id(data, task, place, of_task)
    if not isinstance(problem, str) or not problem:
        return Submission("", "", name, "the line names no problem: it needs the key problem, or task_id")
    key = next((key for key in _SOURCES if key in data), None)
    source = data.get(key) if key else None
    if not isinstance(source, str):
        return Submission(
            problem, "", name, "the line has no attempt: it needs the key source, with a string"
        )
    if len(source) > LARGEST:
        return Submission(problem, "", name, f"the attempt is larger than {LARGEST // 2**20} MiB")
    return Submission(problem, _continued(problem, source) if key == "completion" else source, name)


def _id(data: dict[str, Any], task: object, place: str, of_task: Counter[str]) -> str:
    """Return the id of a line; samples of one task without ids are numbered."""
    given = data.get("id")
    if isinstance(given, (str, int)) and not isinstance(given, bool) and given != "":
        return str(given)
    if isinstance(task, str):
        of_task[task] += 1
        return f"{task}#{of_task[task]}"
    return place


def _continued(problem: str, completion: str) -> str:
    """Return what a completion makes: itself where it defines what is asked for, else the stub that it goes on from."""
    try:
        found = find(problem)
        stub = found.stub.read_text(encoding="utf-8")
    except (JudgeError, OSError):
        return completion
    try:
        defined = {getattr(node, "name", "") for node in ast.parse(completion).body}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        defined = set()
    return completion if found.signature.name in defined else f"{stub.rstrip()}\n{completion}"
