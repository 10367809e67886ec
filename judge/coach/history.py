"""Attempts that were judged, with their sources."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import NamedTuple

from judge.coach.past import Run, read_past
from judge.practice.record import rows

_SOURCE = "SELECT source FROM sources WHERE digest = ?"


class Judged(NamedTuple):
    """An attempt and its runs."""

    number: int
    """The first attempt that was judged has 1; what is judged again keeps its number."""
    runs: tuple[Run, ...]

    @property
    def last(self) -> Run:
        """The run that says how the attempt stands."""
        return self.runs[-1]

    def source(self, path: Path | None = None) -> str | None:
        """Return the attempt's source; None where it was not kept, as by older judges."""
        return source(self.last, path)


def judged(slug: str, path: Path | None = None) -> list[Judged]:
    """Return the different attempts at a problem, the first one first; JudgeError when the record cannot be read."""
    found: dict[str, list[Run]] = {}
    for event in read_past(slug, path).events.get(slug, ()):
        if isinstance(event, Run):
            found.setdefault(event.digest, []).append(event)
    return [Judged(number, tuple(runs)) for number, runs in enumerate(found.values(), 1)]


def source(run: Run, path: Path | None = None) -> str | None:
    """Return what was judged in a run; None where it was not kept, as by older judges."""
    found = rows(_SOURCE, (run.digest,), path)
    return zlib.decompress(found[0][0]).decode("utf-8", "surrogatepass") if found else None
