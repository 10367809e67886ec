"""What happened, read from the record once: runs, starts, views and grades, in the order of their moments."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from operator import itemgetter
from pathlib import Path
from typing import Final, NamedTuple

from judge.practice.record import rows

OF_CODE: Final = frozenset(
    {"wrong_answer", "runtime_error", "time_limit_exceeded", "memory_limit_exceeded", "output_limit_exceeded"}
)
"""Verdicts on an attempt that failed by what it does; a typing mistake that does not load is none."""


class Run(NamedTuple):
    """A judging of all tests."""

    at: datetime
    uid: str
    problem: str
    day: date
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


class Start(NamedTuple):
    """An attempt begun from the stub."""

    at: datetime
    uid: str
    problem: str
    day: date


class View(NamedTuple):
    """A part of a problem that was shown."""

    at: datetime
    uid: str
    problem: str
    day: date
    part: str


Event = Run | Start | View
"""Something that a person did with a problem."""


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


_RUNS = """ -- without the verdicts that say nothing of the person
SELECT recorded_at, uid, problem, day, verdict, failed_in, digest, cpu_s FROM verdicts
WHERE (?1 IS NULL OR problem = ?1) AND verdict NOT IN ('not_started', 'judge_error')
"""
_STARTS = "SELECT recorded_at, uid, problem, day FROM starts WHERE ?1 IS NULL OR problem = ?1"
_VIEWS = "SELECT recorded_at, uid, problem, day, part FROM views WHERE ?1 IS NULL OR problem = ?1"
_ELSEWHERE = "SELECT problem FROM elsewhere WHERE ?1 IS NULL OR problem = ?1"
_GRADES = """
SELECT problem, solved_on, grade FROM grades WHERE ?1 IS NULL OR problem = ?1 ORDER BY recorded_at, uid
"""


def read_past(slug: str | None = None, path: Path | None = None) -> Past:
    """Read what happened with one problem, or with all; JudgeError when the record cannot be read."""
    kinds = ((Run._make, _RUNS), (Start._make, _STARTS), (View._make, _VIEWS))
    found = [(row, make) for make, query in kinds for row in rows(query, (slug,), path)]
    found.sort(key=itemgetter(0))  # by moment and uid, which is that of no other row
    days = {day: date.fromisoformat(day) for day in {row[3] for row, _ in found}}  # few, beside the rows
    events: defaultdict[str, list[Event]] = defaultdict(list)
    for row, make in found:
        at, uid, problem, day, *rest = row
        events[problem].append(make((datetime.fromisoformat(at), uid, problem, days[day], *rest)))
    past = Past(dict(events))
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
