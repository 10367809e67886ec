"""The hostile attempts and what their headers say.

Each file opens with a docstring of one line that says what it tries, followed by comments:

    # problem: the problem
    # about: answers, exactness or time, where it attacks the examiner and not the sandbox (optional)
    # runs with: arguments of `judge run` besides (optional)
    # verdicts: those that it may get
    # verdicts without layers: those that it may get without the layers of the sandbox
    # needs: in the place of these, the layer without which it is not run
    # says: a pattern that the texts of the report must match (optional)

What is about the examiner is judged once, as whoever runs the tests and with the layers on, and says nothing of
layers. In the source, names in capitals between two @ stand for what is filled in when the attempt is placed in
a room.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "attempts"
LAYERS = ("landlock", "seccomp", "capabilities")

_HEADER = re.compile(
    r'(?:\ufeff)?(?:# -\*- coding: \S+ -\*-\n)?"""(?P<title>[A-Z].+\.)"""\n'
    r"# problem: (?P<problem>\w+)\n"
    r"(?:# about: (?P<about>answers|exactness|time)\n)?"
    r"(?:# runs with: (?P<arguments>.+)\n)?"
    r"# verdicts: (?P<verdicts>[\w, ]+)\n"
    r"(?(about)|(?:# verdicts without layers: (?P<bare>[\w, ]+)|# needs: (?P<needs>\w+))\n)"
    r"(?:# says: (?P<says>.+)\n)?(?:\n|\Z)"
)

_LONG_TEXTS = {"PADDING": "x" * 900_000, "OPERATORS": "-" * 100_000}


@dataclass(frozen=True, slots=True)
class HostileAttempt:
    """A faulty or hostile attempt; `bare` are its verdicts without layers, none where it needs one."""

    name: str
    problem: str
    about: str | None
    """Which part of the examiner it attacks; None where it attacks the sandbox."""
    arguments: tuple[str, ...]
    """Of `judge run`, besides the problem and the file."""
    verdicts: frozenset[str]
    bare: frozenset[str]
    needs: str | None
    says: str
    source: bytes

    def placed(self, paths: dict[str, Path], limit_s: float = 1.0) -> bytes:
        """Return the source with the paths of a room and the largest time limit of the problem filled in."""
        places = {name: str(path) for name, path in paths.items()} | _LONG_TEXTS | {"LIMIT": f"{limit_s:.6f}"}
        source = self.source
        for name, value in places.items():
            source = source.replace(f"@{name}@".encode(), value.encode())
        return source


def read(path: Path) -> HostileAttempt:
    """Read one attempt; ValueError where its header is not complete."""
    source = path.read_bytes()
    header = _HEADER.match(source.decode("latin-1" if b"\xe4" in source else "utf-8").replace("\r\n", "\n"))
    if header is None:
        raise ValueError(f"{path.name} does not open with a complete header")
    return HostileAttempt(
        name=path.stem,
        problem=header["problem"],
        about=header["about"],
        arguments=tuple(shlex.split(header["arguments"] or "")),
        verdicts=frozenset(header["verdicts"].split(", ")),
        bare=frozenset((header["bare"] or "").split(", ")) - {""},
        needs=header["needs"],
        says=header["says"] or "",
        source=source,
    )


ATTEMPTS = [read(path) for path in sorted(FOLDER.glob("*.py"))]
ON_SANDBOX = [attempt for attempt in ATTEMPTS if attempt.about is None]
