"""The user's own inputs of a problem: the one that failed last, and those that the user keeps."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from judge.practice.days import now
from judge.practice.record import rows, stamp, write

LAST_FAILURE = "last_failure"
_LONGEST = 10_000
"""Characters of a call that are kept to be shown."""
_ALL = "SELECT number, arguments, call, recorded_at FROM inputs WHERE problem = ? ORDER BY number"
KEEP = """
INSERT INTO inputs (problem, number, arguments, call, recorded_at)
SELECT ?1, 1 + (SELECT coalesce(max(number), 0) FROM inputs WHERE problem = ?1), ?2, ?3, ?4
WHERE NOT EXISTS (SELECT 1 FROM inputs WHERE problem = ?1 AND number > 0 AND arguments = ?2)
"""
_KEEP_FAILURE = """
INSERT INTO inputs (problem, number, arguments, call, recorded_at) VALUES (?, 0, ?, ?, ?)
ON CONFLICT (problem, number)
DO UPDATE SET arguments = excluded.arguments, call = excluded.call, recorded_at = excluded.recorded_at
"""
_FORGET = "DELETE FROM inputs WHERE problem = ? AND number = ?"


class Input(NamedTuple):
    """An input that is tried before the suite's tests."""

    number: int
    arguments: bytes
    """Encoded, for `Rules.yours`."""
    call: str
    """The call as it is shown, cut where it is long."""
    recorded_at: str
    """UTC, ISO 8601."""

    @property
    def name(self) -> str:
        return f"input_{self.number}" if self.number else LAST_FAILURE


def inputs(slug: str, path: Path | None = None) -> list[Input]:
    """Return the inputs of a problem, first the one that failed last; JudgeError when they cannot be read."""
    return [Input(*row) for row in rows(_ALL, (slug,), path)]


def keep(slug: str, arguments: bytes, call: str, path: Path | None = None) -> str | None:
    """Keep an input for good, once; give a warning where that failed."""
    return write("the input", (KEEP, (slug, arguments, call[:_LONGEST], stamp(now()))), path=path)


def keep_failure(slug: str, arguments: bytes, call: str, path: Path | None = None) -> str | None:
    """Keep the input that failed last, in the place of the one before; give a warning where that failed."""
    return write(
        "the failing input", (_KEEP_FAILURE, (slug, arguments, call[:_LONGEST], stamp(now()))), path=path
    )


def forget(slug: str, number: int, path: Path | None = None) -> str | None:
    """Keep an input no longer; give a warning where that failed."""
    return write("that the input is forgotten", (_FORGET, (slug, number)), path=path)
