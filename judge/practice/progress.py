"""The progress of the user: verdicts, attempts that were begun, and what was looked at."""

from __future__ import annotations

import hashlib
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from judge.practice.record import added, rows, write

if TYPE_CHECKING:
    from judge.examiner.report import Report

STATUSES = ("new", "tried", "solved")

_INSERT_SOURCE = "INSERT OR IGNORE INTO sources (digest, source) VALUES (?, ?)"
# An untouched stub is no try, and what the judge itself got wrong is none of the person's.
_STATUSES = """
SELECT problem, max(solved) FROM (
  SELECT problem, verdict = 'accepted' AS solved FROM verdicts
  WHERE verdict NOT IN ('not_started', 'judge_error')
  UNION ALL SELECT problem, 1 FROM elsewhere
) GROUP BY problem
"""
_LAST = "SELECT problem FROM verdicts ORDER BY recorded_at DESC, uid DESC LIMIT 1"
_LAST_RUN = "SELECT uid FROM verdicts WHERE problem = ? ORDER BY id DESC LIMIT 1"


def record(report: Report, source: str, path: Path | None = None) -> str | None:
    """Write a verdict down; give a warning where that failed, and never an exception.

    Only for verdicts of the whole suite: the examples alone say nothing about a problem being solved.
    """
    code = source.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(code).hexdigest()
    failure = report.failure
    verdict = added(
        "verdicts",
        problem=report.problem,
        verdict=str(report.verdict),
        cpu_s=report.cpu_s,
        elapsed_s=report.elapsed_s,
        digest=digest,
        judge_version=report.judge_version,
        failed_in=failure.group if failure else "",
    )
    return write("the verdict", (_INSERT_SOURCE, (digest, zlib.compress(code, 9))), verdict, path=path)


def record_start(slug: str, path: Path | None = None) -> str | None:
    """Write down that an attempt was begun from the stub; give a warning where that failed."""
    return write("the start", added("starts", problem=slug), path=path)


def record_view(slug: str, part: str, path: Path | None = None) -> str | None:
    """Write down that a hint, the editorial or a solution was shown; give a warning where that failed."""
    what = (
        f"that the {part} was shown"
        if part in ("hint", "editorial", "solution")
        else "that it is solved blind"
    )
    return write(what, added("views", problem=slug, part=part), path=path)


def record_grade(slug: str, solved_on: str, grade: str, path: Path | None = None) -> str | None:
    """Write down how well a problem was solved on a day, as the person says; give a warning where that failed."""
    return write("the grade", added("grades", problem=slug, solved_on=solved_on, grade=grade), path=path)


def statuses(path: Path | None = None) -> dict[str, str]:
    """Return tried or solved for every problem with a verdict; JudgeError when the record cannot be read."""
    found = rows(_STATUSES, path=path)
    return {problem: "solved" if solved else "tried" for problem, solved in found}


def last_run(slug: str, path: Path | None = None) -> str | None:
    """Return the uid of the run of a problem that was recorded last, whatever the clock said; None without a run."""
    found = rows(_LAST_RUN, (slug,), path)
    return str(found[0][0]) if found else None


def judged_last(path: Path | None = None) -> str | None:
    """Return the problem of the last verdict; JudgeError when the record cannot be read."""
    found = rows(_LAST, path=path)
    return str(found[0][0]) if found else None
