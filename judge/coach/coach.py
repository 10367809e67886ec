"""The coach: all that is known of the person's practice, and what to do next."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from judge.catalog import Problem
from judge.catalog.find import Catalog, load_catalog
from judge.coach.kept import all_solves
from judge.coach.past import Past, Run, read_past, streak
from judge.coach.solves import USUAL_MINUTES, Solve
from judge.practice.days import day_of, now, today
from judge.practice.settings import settings

WEAK_DAYS: Final = 30
"""How far back runs say where a person fails."""
_WEAK_RUNS, _WEAK_SHARE = 5, 0.6
"""From how many failed attempts on, and from what share of all, a pattern is one to practise."""


class Advice(NamedTuple):
    """A problem to solve now, and why."""

    problem: Problem
    why: str
    kind: str
    """review, weak, order or random."""


class Coach:
    """What a person has done, and what follows from it on one day."""

    def __init__(
        self, catalog: Catalog, past: Past, now: datetime, retention: float, track: str | None = None
    ) -> None:
        """The `track` is that of the person's plan."""
        self.catalog = catalog
        self._track = track
        self.past = past
        self._now = now
        self.day = day_of(now)
        self.retention = retention

    @cached_property
    def solves(self) -> dict[str, list[Solve]]:
        """The solves that count, by problem."""
        return all_solves(self.past, self.difficulty, self.retention, self._now)

    @cached_property
    def solved(self) -> frozenset[str]:
        """The problems that were solved at some time, here or elsewhere."""
        return frozenset(run.problem for run in self.past.runs if run.accepted) | self.past.elsewhere

    @cached_property
    def practice_days(self) -> set[date]:
        """The days on which something was judged."""
        return {run.day for run in self.past.runs}

    @property
    def streak(self) -> int:
        """On how many days in a row something was judged, up to this one or the one before."""
        return streak(self.practice_days, self.day)

    def difficulty(self, slug: str) -> str:
        """Return the difficulty of a problem, medium where this judge does not have it."""
        problem = self.catalog.problems.get(slug)
        return problem.difficulty if problem else "medium"

    @cached_property
    def reviews(self) -> list[Solve]:
        """The last solve of each problem that this judge has, those due first in the order of their days."""
        last = [found[-1] for slug, found in self.solves.items() if slug in self.catalog.problems]
        return sorted(
            last, key=lambda solve: (solve.memory.due, solve.memory.chance(self.day), solve.problem)
        )

    @cached_property
    def due(self) -> list[Solve]:
        """The solves whose review is due, those that are most likely forgotten first."""
        due = [solve for solve in self.reviews if solve.memory.due <= self.day]
        return sorted(due, key=lambda solve: (solve.memory.chance(self.day), solve.problem))

    def next(
        self,
        *,
        track: str | None = None,
        pattern: str | None = None,
        minutes: int | None = None,
        chance: random.Random | None = None,
    ) -> Advice | None:
        """Return what to do now: a review, else a problem of the weakest pattern, else the next in order.

        Only problems of the track and the pattern count, and those that usually take no longer than so many minutes.
        Without a track, the next one is of that of the person's plan.
        With `chance`, it is any problem that is due or not solved. None where there is none.
        """
        fitting = [
            problem
            for problem in self.catalog.problems.values()
            if (track is None or track in problem.tracks)
            and (pattern is None or pattern in problem.patterns)
            and (minutes is None or USUAL_MINUTES[problem.difficulty] <= minutes)
        ]
        slugs = {problem.slug for problem in fitting}
        due = [solve for solve in self.due if solve.problem in slugs]
        unsolved = [problem for problem in fitting if problem.slug not in self.solved]
        if chance is not None:
            any_of = [*(self.catalog.problems[solve.problem] for solve in due), *unsolved]
            return Advice(chance.choice(any_of), "drawn at random", "random") if any_of else None
        if due:
            return self._review(due[0], len(due))
        planned = [problem for problem in unsolved if self._track in problem.tracks]
        return self._weak(unsolved) or self._in_order(planned if planned and track is None else unsolved)

    def _review(self, solve: Solve, count: int) -> Advice:
        late = (self.day - solve.memory.due).days
        when = (
            "is due today" if not late else "was due yesterday" if late == 1 else f"was due {late} days ago"
        )
        others = f", one of {count} reviews" if count > 1 else ""
        why = f"its review {when}{others}: you solved it on {solve.day}"
        return Advice(self.catalog.problems[solve.problem], why, "review")

    def _weak(self, unsolved: list[Problem]) -> Advice | None:
        """Return the first unsolved problem of the pattern in which the person fails most; None without such a one."""
        failed: defaultdict[str, int] = defaultdict(int)
        all_runs: defaultdict[str, int] = defaultdict(int)
        first = self.day - timedelta(days=WEAK_DAYS - 1)
        for run in distinct(run for run in self.past.runs if first <= run.day):
            problem = self.catalog.problems.get(run.problem)
            if problem is not None:
                all_runs[problem.patterns[0]] += 1
                failed[problem.patterns[0]] += run.failed
        open_patterns = {problem.patterns[0] for problem in unsolved}
        weak = [
            name
            for name in open_patterns
            if failed[name] >= _WEAK_RUNS and failed[name] >= _WEAK_SHARE * all_runs[name]
        ]
        if not weak:
            return None
        name = max(weak, key=lambda name: (failed[name] / all_runs[name], failed[name], name))
        why = f"you fail most in {name}: {failed[name]} of {all_runs[name]} attempts in {WEAK_DAYS} days"
        return Advice(next(problem for problem in unsolved if problem.patterns[0] == name), why, "weak")

    def _in_order(self, unsolved: list[Problem]) -> Advice | None:
        """Return the first unsolved problem from the pattern on that was practised last."""
        if not unsolved:
            return None
        last = max(self.past.runs, key=lambda run: (run.at, run.uid), default=None)
        started = self.catalog.problems.get(last.problem) if last else None
        if started is not None:
            order = list(dict.fromkeys(problem.patterns[0] for problem in self.catalog.problems.values()))
            at = order.index(started.patterns[0])
            rank = {name: number for number, name in enumerate(order[at:] + order[:at])}
            unsolved = sorted(unsolved, key=lambda problem: rank[problem.patterns[0]])
        problem = unsolved[0]
        return Advice(problem, f"the next of {problem.patterns[0]} that is not solved", "order")


def distinct(runs: Iterable[Run]) -> Iterable[Run]:
    """Return the runs of different attempts: one that is judged again counts once."""
    return {(run.problem, run.digest): run for run in runs}.values()


def coach(path: Path | None = None) -> Coach:
    """Return the coach of today, from the record; JudgeError when that cannot be read."""
    from judge.coach.planning import current_plan  # which plans with a coach

    plan = current_plan(path)
    track = plan.track if plan and plan.until > today() else None
    return Coach(load_catalog(), read_past(path=path), now(), settings().retention, track)
