"""Beginning an attempt: at a new problem, or anew where its review is due."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from judge.catalog import Problem
from judge.coach.past import Event, Past, read_past
from judge.coach.solves import Solve, believable, episodes, solved_in, solves
from judge.errors import JudgeError
from judge.practice.days import now, today
from judge.practice.progress import record_start
from judge.practice.settings import settings
from judge.practice.workspace import start_attempt


class Begun(NamedTuple):
    """An attempt that was begun."""

    path: Path
    archived: Path | None
    """Where the one before it went."""
    reviewed: Solve | None
    """The solve that is reviewed by it."""
    warning: str | None


def begin(workspace: Path, problem: Problem, stub: str, *, fresh: bool = False) -> Begun:
    """Write a new attempt from the stub, and record that.

    An older one is archived if its review is due, or with `fresh`. AttemptExists if there is one otherwise,
    JudgeError when the folder cannot be written.
    """
    due = _due(problem)
    started = start_attempt(workspace, problem.slug, stub, fresh=fresh or due is not None)
    return Begun(started.path, started.archived, due, record_start(problem.slug))


def _due(problem: Problem) -> Solve | None:
    """Return the solve whose review is due, and was not begun yet; None if there is none, or that cannot be told."""
    try:
        past = read_past(problem.slug)
        last = last_solve(problem, past)
        due = (
            last is not None and last.memory.due <= today() and solved_in(current_episode(problem.slug, past))
        )
    except JudgeError:
        return None
    return last if due else None


def last_solve(problem: Problem, past: Past) -> Solve | None:
    """Return the last solve of a problem that counts."""
    found = solves(past, lambda _: problem.difficulty, settings().retention, now())
    return found[problem.slug][-1] if problem.slug in found else None


def current_episode(slug: str, past: Past) -> list[Event]:
    """Return what was done since the attempt was begun."""
    return episodes(believable(past.events.get(slug, ()), now()))[-1]
