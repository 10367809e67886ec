"""What came of each attempt: a row of plain data, the file of rows that a run writes and goes on with, and counts."""

from __future__ import annotations

import fcntl
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from errno import ENOSPC
from math import comb
from pathlib import Path
from typing import Any, Final

from judge.errors import JudgeError, MachineError
from judge.examiner.report import Report
from judge.grading.submissions import Submission
from judge.processes.verdict import Verdict
from judge.words import beginning

_LONGEST: Final = 1_000
"""Characters of a text in a row; reports hold inputs of megabytes."""
_KEYS: Final = frozenset(
    {"id", "problem", "verdict", "passed", "total", "cpu_s", "first_failure", "message", "digest"}
)


def row(submission: Submission, report: Report) -> dict[str, Any]:
    """Return what is written of an attempt; docs/grading.md describes the keys."""
    failure = report.failure
    shown = failure.counterexample if failure else None
    first = failure and {
        "test": failure.name,
        "group": failure.group,
        "verdict": str(failure.verdict),
        "message": _cut(failure.message),
        "call": _cut(shown.call) if shown else None,
        "expected": _cut(shown.expected) if shown else None,
        "got": _cut(shown.got) if shown else None,
    }
    return {
        "id": submission.id,
        "problem": submission.problem,
        "verdict": str(report.verdict),
        "passed": report.passed,
        "total": report.total,
        "cpu_s": round(report.cpu_s, 6),
        "first_failure": first,
        "message": _cut(report.message),
        "digest": submission.digest.hex(),
        "suite_digest": report.suite_digest,
        "confinement": report.confinement,
        "judge_version": report.judge_version,
    }


def _cut(text: str | None) -> str | None:
    return text and beginning(text, _LONGEST)


class Ledger:
    """The rows of a run by id. They lie in a file that SQLite removes, so that a million fill no memory."""

    def __init__(self) -> None:
        self._rows = sqlite3.connect("")
        self._rows.execute(
            "CREATE TABLE graded (id PRIMARY KEY, digest, problem, verdict, passed, total, cpu_s, test, message)"
        )
        self._rows.execute("CREATE TABLE given (id PRIMARY KEY)")

    def close(self) -> None:
        self._rows.close()

    def add(self, row: Mapping[str, Any]) -> None:
        """Take a row; a later one with the same id takes its place."""
        first = row["first_failure"] or {}
        values = (row[key] for key in ("id", "digest", "problem", "verdict", "passed", "total", "cpu_s"))
        message = row["message"] or first.get("message") or ""
        self._rows.execute(
            "INSERT OR REPLACE INTO graded VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, first.get("test", ""), message),
        )

    def is_new(self, name: str) -> bool:
        """Take note of an id that was given, and return whether it was for the first time."""
        return self._rows.execute("INSERT OR IGNORE INTO given VALUES (?)", (name,)).rowcount == 1

    def has(self, submission: Submission) -> bool:
        """Return whether this attempt has a row, by its id and what it is."""
        found = self._rows.execute("SELECT digest FROM graded WHERE id = ?", (submission.id,)).fetchone()
        return found is not None and found[0] == submission.digest.hex()

    @property
    def verdicts(self) -> dict[str, int]:
        """How many attempts have each verdict, the most frequent first."""
        query = "SELECT verdict, count(*) FROM graded GROUP BY verdict ORDER BY count(*) DESC, verdict"
        return dict(self._rows.execute(query))

    def by_problem(self) -> Iterator[tuple[str, int, int]]:
        """Yield each problem with how many attempts at it were judged, and how many of them were accepted."""
        yield from self._rows.execute(
            "SELECT problem, count(*), sum(verdict = 'accepted') FROM graded WHERE verdict != ? "
            "GROUP BY problem ORDER BY problem",
            (str(Verdict.JUDGE_ERROR),),
        )

    def rows(self) -> Iterator[tuple[str, str, str, int, int, float, str, str]]:
        """Yield id, problem, verdict, passed, total, CPU seconds, the test that failed and the message, by id."""
        yield from self._rows.execute(
            "SELECT id, problem, verdict, passed, total, cpu_s, test, message FROM graded ORDER BY problem, id"
        )


def pass_at_k(attempts: int, accepted: int, k: int) -> float:
    """Return the unbiased estimate of the probability that one of k attempts is accepted.

    Of `attempts` drawn, `accepted` were; 1 - C(n - c, k) / C(n, k). Source: Chen et al. 2021, Evaluating large
    language models trained on code, section 2.1. ValueError where k is more than there were.
    """
    if not 1 <= k <= attempts:
        raise ValueError(f"pass@{k} of {attempts} attempts")
    return 1 - comb(attempts - accepted, k) / comb(attempts, k)


class RowFile:
    """The file of rows, one in a line as soon as it is known; no other run may write it meanwhile."""

    def __init__(self, path: Path, *, resume: bool) -> None:
        """JudgeError where it is there already without `resume`, or cannot be written."""
        self._path = path
        if not resume and os.path.lexists(path) and path.stat().st_size:
            raise JudgeError(f"{path} is there already", "--resume goes on with it; or take another name")
        try:
            # Without a buffer: what a full disk refuses must not be tried again later.
            self._file = path.open("ab", buffering=0)
        except OSError as error:
            raise JudgeError(f"cannot write {path}: {error.strerror}", "take another place") from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._file.close()
            raise JudgeError(f"another judge grade writes {path}", "wait for its end") from error

    def close(self) -> None:
        self._file.close()

    def earlier(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of the run before, and take off a last line that a kill cut short."""
        end = 0
        with self._path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    break
                try:
                    found = json.loads(line)
                    is_row = set(found) >= _KEYS
                except (ValueError, TypeError):
                    is_row = False
                if not is_row:
                    told = f"{self._path}: line {number} is no row of judge grade"
                    raise JudgeError(told, "name the file of the run before")
                end += len(line)
                yield found
        self._file.truncate(end)

    def add(self, row: Mapping[str, Any]) -> None:
        """Write a row; MachineError where that fails, with the file as it was before."""
        line = json.dumps(row).encode() + b"\n"
        before = self._file.seek(0, os.SEEK_END)
        try:
            if self._file.write(line) < len(line):
                raise OSError(ENOSPC, os.strerror(ENOSPC))
        except OSError as error:
            with suppress(OSError):
                self._file.truncate(before)
            told = f"cannot write {self._path}: {error.strerror}"
            raise MachineError(f"{told}: make room, then go on with --resume") from error
