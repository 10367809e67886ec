"""Solves that were found before, so that they need not be found again.

What happened is never changed, so the solves of a problem follow from which events it has. Putting thousands of
solves through FSRS takes longer than all else that the record is read for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import fsrs

from judge.coach import memory
from judge.coach import past as happened
from judge.coach import solves as finding
from judge.coach.memory import Grade, Memory
from judge.coach.past import Event, Past, Run
from judge.coach.solves import Effort, Solve, believable, solves
from judge.storage import keep_found, kept, mark

_NAME: Final = "practice/solves.json"
_CODE: Final = (fsrs, memory, happened, finding)
"""What says how solves are found: another version may find others."""


def all_solves(
    past: Past, difficulty: Callable[[str], str], retention: float, now: datetime
) -> dict[str, list[Solve]]:
    """Return what `solves` returns for the whole past, and keep it."""
    marks = [mark(Path(module.__file__ or "")) for module in _CODE]
    circumstances = repr((marks, retention, sorted(past.grades.items())))
    before = kept(_NAME, circumstances)
    believed = {problem: believable(events, now) for problem, events in past.events.items()}
    keys = {problem: _key(events, difficulty(problem)) for problem, events in believed.items()}
    new = {problem for problem, key in keys.items() if before.get(problem, [""])[0] != key}
    theirs = Past({problem: past.events[problem] for problem in new}, past.grades)
    found = solves(theirs, difficulty, retention, now)
    after = {
        problem: [key, _rows(found.get(problem, []), believed[problem])]
        if problem in new
        else before[problem]
        for problem, key in keys.items()
    }
    keep_found(_NAME, circumstances, after, before)
    return {
        problem: [_solve(row, believed[problem]) for row in rows]
        for problem, (_, rows) in after.items()
        if rows
    }


def _key(events: Sequence[Event], difficulty: str) -> str:
    """Return what the solves of a problem follow from, in short."""
    return sha256(" ".join([difficulty, *[event.uid for event in events]]).encode()).hexdigest()


def _rows(found: Sequence[Solve], events: Sequence[Event]) -> list[list[Any]]:
    numbers = {event.uid: number for number, event in enumerate(events)}
    return [
        [
            numbers[solve.run.uid],
            solve.effort,
            solve.computed,
            solve.grade,
            solve.memory.stability,
            solve.memory.difficulty,
            solve.memory.due.toordinal(),
        ]
        for solve in found
    ]


def _solve(row: Sequence[Any], events: Sequence[Event]) -> Solve:
    number, effort, computed, grade, stability, difficulty, due = row
    run = events[number]
    assert isinstance(run, Run)
    remembered = Memory(stability, difficulty, run.day, date.fromordinal(due))
    return Solve(run.problem, run, Effort(*effort), Grade(computed), Grade(grade), remembered)
