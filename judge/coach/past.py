"""What happened, read from the record once: runs, starts, views and grades, in the order of their moments."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import Final

from judge.practice.record import rows

NO_TRY: Final = frozenset({"not_started", "judge_error"})
"""Verdicts that say nothing of the person."""
OF_CODE: Final = frozenset(
    {"wrong_answer", "runtime_error", "time_limit_exceeded", "memory_limit_exceeded", "output_limit_exceeded"}
)
"""Verdicts on an attempt that failed by what it does; a typing mistake that does not load is none."""


@dataclass(slots=True)  # and not frozen: a record has thousands, and frozen ones take longer to make
class Event:
    """Something that a person did with a problem."""

    at: datetime
    uid: str
    problem: str
    day: date


@dataclass(slots=True)
class Run(Event):
    """A judging of all tests."""

    verdict: str
    failed_in: str
    """The group of the first test that failed; empty where none did, or where an older judge recorded it."""
    digest: str
    """SHA-256 of the attempt's source."""
    cpu_s: float

    @property
    def accepted(self) -> bool:
        return self.verdict == "accepted"

    @property
    def failed(self) -> bool:
        """Whether the attempt failed by what it does."""
        return self.verdict in OF_CODE


@dataclass(slots=True)
class Start(Event):
    """An attempt begun from the stub."""


@dataclass(slots=True)
class View(Event):
    """A part of a problem that was shown."""

    part: str


@dataclass
class Past:
    """All that happened."""

    events: dict[str, list[Event]] = field(default_factory=dict)
    """By problem: runs, starts and views."""
    grades: dict[tuple[str, date], str] = field(default_factory=dict)
    """What the person said of the solve of a problem on a day, the last word of several."""
    elsewhere: set[str] = field(default_factory=set)
    """Problems that were solved on other sites."""

    @cached_property
    def runs(self) -> list[Run]:
        """All runs, problem by problem."""
        return [event for events in self.events.values() for event in events if isinstance(event, Run)]


_RUNS = """
SELECT recorded_at, uid, problem, day, verdict, failed_in, digest, cpu_s FROM verdicts
WHERE ?1 IS NULL OR problem = ?1
"""
_STARTS = "SELECT recorded_at, uid, problem, day FROM starts WHERE ?1 IS NULL OR problem = ?1"
_VIEWS = "SELECT recorded_at, uid, problem, day, part FROM views WHERE ?1 IS NULL OR problem = ?1"
_ELSEWHERE = "SELECT problem FROM elsewhere WHERE ?1 IS NULL OR problem = ?1"
_GRADES = """
SELECT problem, solved_on, grade FROM grades WHERE ?1 IS NULL OR problem = ?1 ORDER BY recorded_at, uid
"""


def read_past(slug: str | None = None, path: Path | None = None) -> Past:
    """Read what happened with one problem, or with all; JudgeError when the record cannot be read."""
    past = Past()
    kinds: tuple[tuple[type[Event], str], ...] = ((Run, _RUNS), (Start, _STARTS), (View, _VIEWS))
    found = [(row, kind) for kind, query in kinds for row in rows(query, (slug,), path)]
    found.sort(key=itemgetter(0))  # by moment and uid, which is that of no other row
    days: dict[str, date] = {}  # there are few of them beside the rows
    for (at, uid, problem, day, *rest), kind in found:
        if kind is not Run or rest[0] not in NO_TRY:
            practised = days.get(day) or days.setdefault(day, date.fromisoformat(day))
            event = kind(datetime.fromisoformat(at), uid, problem, practised, *rest)
            past.events.setdefault(problem, []).append(event)
    for problem, day, grade in rows(_GRADES, (slug,), path):
        past.grades[problem, date.fromisoformat(day)] = grade
    past.elsewhere.update(problem for (problem,) in rows(_ELSEWHERE, (slug,), path))
    return past


def streak(days: set[date], today: date) -> int:
    """Return on how many days in a row something was judged, up to today, or to yesterday if not yet today."""
    last = today.toordinal() if today in days else today.toordinal() - 1
    ordinals = {day.toordinal() for day in days}
    length = 0
    while last - length in ordinals:
        length += 1
    return length
