"""A person who practises: what they do is recorded as the commands record it, at moments of our choice."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from judge.catalog import Catalog, load_catalog
from judge.coach.coach import Coach
from judge.coach.past import Past, read_past
from judge.coach.solves import Solve, solves
from judge.examiner.report import Report, TestResult
from judge.practice.days import NOW
from judge.practice.progress import record, record_grade, record_start, record_view
from judge.processes.verdict import Verdict

BEGIN = datetime(2027, 1, 4, 18, tzinfo=UTC)
"""A Monday."""


@cache
def catalog() -> Catalog:
    """Return all problems, read once."""
    return load_catalog()


def report(problem: str, verdict: Verdict, group: str = "edge") -> Report:
    """Make a report; of a failure, on a test of the group."""
    tests = () if verdict is Verdict.ACCEPTED else (TestResult("t", group, verdict, 0.1, 1, 0.1, 1),)
    return Report(problem, verdict, "f.py", tests, 1, 0.1, {}, "0", "")


class Person:
    """Does one thing after the other; the clock stands still until it is moved."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._sources = 0
        self.at(BEGIN)

    def at(self, moment: datetime) -> Person:
        self.moment = moment
        os.environ[NOW] = moment.isoformat()  # the fixture takes it out again
        return self

    def after(self, minutes: float = 0, **more: float) -> Person:
        return self.at(self.moment + timedelta(minutes=minutes, **more))

    def begins(self, problem: str = "top_k") -> Person:
        assert record_start(problem, self.path) is None
        return self.after(1 / 60)

    def runs(self, problem: str = "top_k", *verdicts: Verdict, source: str | None = None) -> Person:
        """Have attempts judged, each another one unless there is a source."""
        for verdict in verdicts:
            self._sources += 1
            assert record(report(problem, verdict), source or f"# {self._sources}", self.path) is None
            self.after(1 / 60)
        return self

    def solves(self, problem: str = "top_k") -> Person:
        return self.runs(problem, Verdict.ACCEPTED)

    def sees(self, problem: str, *parts: str) -> Person:
        for part in parts:
            assert record_view(problem, part, self.path) is None
            self.after(1 / 60)
        return self

    def grades(self, problem: str, solve: Solve, grade: str) -> Person:
        assert record_grade(problem, solve.day.isoformat(), grade, self.path) is None
        return self

    @property
    def past(self) -> Past:
        return read_past(path=self.path)

    def solved(self, problem: str = "top_k", difficulty: str = "medium") -> list[Solve]:
        return solves(self.past, lambda _: difficulty, 0.9, self.moment).get(problem, [])

    def coach(self) -> Coach:
        return Coach(catalog(), self.past, self.moment, 0.9)


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Be a person without a past, with the clocks of UTC and no settings."""
    for variable in ("JUDGE_ZONE", "JUDGE_DAY_START", "JUDGE_RETENTION"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv(NOW, BEGIN.isoformat())
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("JUDGE_ZONE", "UTC")
    return Person(tmp_path / "progress.db")
