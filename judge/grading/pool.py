"""Judges many attempts, with a worker for each core, each of which keeps what it needs from one to the next."""

from __future__ import annotations

import os
import pickle
import sqlite3
import sys
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Final

from judge import __version__
from judge.catalog import Problem
from judge.catalog.find import find
from judge.errors import JudgeError
from judge.examiner.attempt import Attempt, Rules
from judge.examiner.judging import Judging, work
from judge.examiner.report import Report
from judge.grading.submissions import Submission
from judge.processes.verdict import Verdict
from judge.processes.workers import Workers

Graded = tuple[int, Submission, Report]
"""The number of an attempt, from 0, itself, and what came of it."""
WINDOW: Final = 256
"""Attempts that are read ahead. Those at one problem are judged one after the other, so that its suite stays loaded."""
_LOOK_S: Final = 0.02
"""How often a pipe is looked at while there is nothing to judge."""
_WINDOW_CHARACTERS: Final = 2**24
"""Characters of the attempts that are read ahead; the last one may go beyond."""


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Ready:
    """An attempt that is to be judged."""

    number: int
    submission: Submission
    problem: Problem


class _Grading(Judging):
    """The judging of an attempt, which knows which one of all it is."""

    def __init__(self, ready: Ready, rules: Rules) -> None:
        super().__init__(ready.problem, Attempt(ready.submission.source, ready.submission.id), rules)
        self.ready = ready


def graded(
    submissions: Iterable[Submission | None],
    *,
    jobs: int | None = None,
    rules: Rules | None = None,
    tick: Callable[[], None] = lambda: None,
) -> Iterator[Graded]:
    """Judge attempts, and yield each as soon as it is judged; the same one is judged once.

    What cannot be judged is a report of judge_error, whose message says why. Attempts are read only as they are
    needed; None says that there is none yet. `tick` is called about twenty times a second.
    """
    with (
        closing(Pool(rules or Rules(explain=False))) as pool,
        Workers[_Grading](work, jobs or cores(), tick) as workers,
    ):
        workers.warm()
        coming = Coming(submissions)
        while True:
            while workers.hungry and pool.ready:
                workers.submit(_Grading(pool.ready.popleft(), pool.rules))
            if workers.hungry and (window := coming.window()):
                yield from pool.take(window)
                continue
            done = next(workers.results(), None)
            if done is not None:
                yield from pool.done(done.ready, done.report)
            elif coming.is_over:
                return
            else:
                tick()
                time.sleep(_LOOK_S)


class Coming:
    """Attempts that are still to be read."""

    def __init__(self, submissions: Iterable[Submission | None]) -> None:
        self._left = iter(submissions)
        self._count = 0
        self.is_over = False

    def window(self) -> list[tuple[int, Submission]]:
        """Read some attempts, as many as there are without waiting; give each its number."""
        found: list[tuple[int, Submission]] = []
        room = _WINDOW_CHARACTERS
        while not self.is_over and len(found) < WINDOW and room > 0:
            try:
                submission = next(self._left)
            except StopIteration:
                self.is_over = True
                break
            if submission is None:
                break
            found.append((self._count, submission))
            self._count += 1
            room -= len(submission.source)
        return found


class Pool:
    """What is to be judged next, and what is known already."""

    def __init__(self, rules: Rules) -> None:
        self.ready: deque[Ready] = deque()
        self.rules = rules
        self._problems: dict[str, Problem | str] = {}
        """By name; of those that there are not, why."""
        self._same: dict[bytes, list[tuple[int, Submission]]] = {}
        """The same attempts as one that is being judged, by their digest."""
        self._known = sqlite3.connect(
            ""
        )  # a file that SQLite removes: reports of a million attempts fill no memory
        self._known.execute("CREATE TABLE reports (digest BLOB PRIMARY KEY, report BLOB) WITHOUT ROWID")

    def close(self) -> None:
        self._known.close()

    def take(self, window: list[tuple[int, Submission]]) -> Iterator[Graded]:
        """Take attempts on, those at one problem together; yield those of which the report is known already."""
        for number, submission in sorted(window, key=lambda one: one[1].problem):
            problem = self._problem(submission)
            if isinstance(problem, str):
                yield number, submission, not_judged(submission, problem)
            elif (known := self._report(submission)) is not None:
                yield number, submission, known
            elif (same := self._same.get(submission.digest)) is not None:
                same.append((number, submission))
            else:
                self._same[submission.digest] = []
                self.ready.append(Ready(number, submission, problem))

    def done(self, judged: Ready, report: Report) -> Iterator[Graded]:
        """Yield what was judged, and with it all that are the same."""
        digest = judged.submission.digest
        if report.verdict is not Verdict.JUDGE_ERROR:
            blob = zlib.compress(pickle.dumps(report), 1)
            self._known.execute("INSERT OR IGNORE INTO reports VALUES (?, ?)", (digest, blob))
        yield judged.number, judged.submission, report
        for number, submission in self._same.pop(digest):
            yield number, submission, replace(report, file=submission.id)

    def _problem(self, submission: Submission) -> Problem | str:
        if submission.trouble:
            return submission.trouble
        if submission.problem not in self._problems:
            try:
                self._problems[submission.problem] = find(submission.problem)
            except JudgeError as error:
                self._problems[submission.problem] = str(error)
        return self._problems[submission.problem]

    def _report(self, submission: Submission) -> Report | None:
        found = self._known.execute(
            "SELECT report FROM reports WHERE digest = ?", (submission.digest,)
        ).fetchone()
        if found is None:
            return None
        report: Report = pickle.loads(zlib.decompress(found[0]))
        return replace(report, file=submission.id)


def not_judged(submission: Submission, why: str) -> Report:
    """Return the report on what cannot be judged."""
    return Report(
        submission.problem, Verdict.JUDGE_ERROR, submission.id, (), 0, 0.0, {}, __version__, "", why
    )
