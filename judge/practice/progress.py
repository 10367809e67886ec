"""The progress of the user: verdicts, and what was looked at."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from judge.practice.record import now, rows, write

if TYPE_CHECKING:
    from judge.examiner.report import Report

STATUSES = ("new", "tried", "solved")

_INSERT = """
INSERT INTO verdicts (problem, verdict, cpu_s, elapsed_s, digest, recorded_at, judge_version)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_VIEW = "INSERT INTO views (problem, part, recorded_at) VALUES (?, ?, ?)"
_VIEWS = "SELECT count(*) FROM views WHERE problem = ? AND part = ?"
# An untouched stub is no try, and what the judge itself got wrong is none of the person's.
_STATUSES = """
SELECT problem, max(verdict = 'accepted') FROM verdicts
WHERE verdict NOT IN ('not_started', 'judge_error') GROUP BY problem
"""
_LAST = "SELECT problem FROM verdicts ORDER BY id DESC LIMIT 1"


def record(report: Report, source: str, path: Path | None = None) -> str | None:
    """Write a verdict down; give a warning where that failed, and never an exception.

    Only for verdicts of the whole suite: the examples alone say nothing about a problem being solved.
    """
    row = (
        report.problem,
        str(report.verdict),
        report.cpu_s,
        report.elapsed_s,
        hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(),
        now(),
        report.judge_version,
    )
    return write("the verdict", _INSERT, row, path)


def record_view(slug: str, part: str, path: Path | None = None) -> str | None:
    """Write down that a hint, the editorial or a solution was shown; give a warning where that failed."""
    return write(f"that the {part} was shown", _INSERT_VIEW, (slug, part, now()), path)


def statuses(path: Path | None = None) -> dict[str, str]:
    """Return tried or solved for every problem with a verdict; JudgeError when the record cannot be read."""
    found = rows(1, _STATUSES, path=path)
    return {problem: "solved" if solved else "tried" for problem, solved in found}


def judged_last(path: Path | None = None) -> str | None:
    """Return the problem of the last verdict; JudgeError when the record cannot be read."""
    found = rows(1, _LAST, path=path)
    return str(found[0][0]) if found else None


def views(slug: str, part: str, path: Path | None = None) -> int:
    """Return how often a part of a problem was shown; JudgeError when the record cannot be read."""
    return sum(count for (count,) in rows(2, _VIEWS, (slug, part), path))


def status(slug: str, path: Path | None = None) -> str:
    """Return new, tried or solved; JudgeError when the record cannot be read."""
    return statuses(path).get(slug, "new")
