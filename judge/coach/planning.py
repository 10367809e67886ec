"""A plan until the day of the interview: new problems and reviews, day by day, from what is solved by now.

It is computed anew each time, so it follows what really happens. Each coming solve is taken for a good one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from math import ceil
from pathlib import Path
from typing import Final, NamedTuple

from judge.catalog import Problem
from judge.coach.coach import Coach
from judge.coach.memory import Grade, Memory, reviewed
from judge.coach.solves import USUAL_MINUTES
from judge.practice.record import added, rows, write

REVIEW_SHARE: Final = 0.5
"""What a review takes of the time of a first solve."""
_MOST_MINUTES: Final = 12 * 60
_PLAN: Final = "SELECT track, until, minutes, day FROM plans ORDER BY recorded_at DESC, uid DESC LIMIT 1"


class Plan(NamedTuple):
    """What was planned."""

    track: str
    until: date
    """The day of the interview; the day before it is the last one to practise."""
    minutes: int
    """A day; 0 for as many as are needed."""
    made_on: date


@dataclass(slots=True)
class Day:
    """What to do on a day."""

    day: date
    minutes: float = 0
    reviews: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)


def current_plan(path: Path | None = None) -> Plan | None:
    """Return the plan that was made last, None where there is none; JudgeError when the record cannot be read."""
    for track, until, minutes, day in rows(_PLAN, path=path):
        if track:
            return Plan(track, date.fromisoformat(until), minutes, date.fromisoformat(day))
    return None


def record_plan(track: str, until: date, minutes: int, path: Path | None = None) -> str | None:
    """Record a plan, or with an empty track that there is none any more; give a warning where that failed."""
    return write("the plan", added("plans", track=track, until=until.isoformat(), minutes=minutes), path=path)


class Schedule:
    """A plan, spread over the days that are left."""

    def __init__(self, plan: Plan, coach: Coach) -> None:
        self.plan = plan
        self._coach = coach
        self._retention = coach.retention
        self.days_left = max(0, (plan.until - coach.day).days)
        of_track = [problem for problem in coach.catalog.problems.values() if plan.track in problem.tracks]
        self.total = len(of_track)
        self.new = [problem for problem in of_track if problem.slug not in coach.solved]
        """The problems of the track that are not solved, in the order in which to learn."""
        self._of_track = {problem.slug for problem in of_track}

    @property
    def solved(self) -> int:
        """How many problems of the track are solved."""
        return self.total - len(self.new)

    @cached_property
    def minutes(self) -> int:
        """The minutes a day that the schedule is made for."""
        return self.plan.minutes or self.needed or _MOST_MINUTES

    @cached_property
    def needed(self) -> int | None:
        """The least minutes a day, in steps of five, with which all fits; None where no day is long enough."""
        low, high = 1, _MOST_MINUTES // 5
        if self._spread(self.new, 5 * high)[1]:
            return None
        while low < high:
            middle = (low + high) // 2
            if self._spread(self.new, 5 * middle)[1]:
                low = middle + 1
            else:
                high = middle
        return 5 * low

    @cached_property
    def left_out(self) -> list[Problem]:
        """The problems to leave out, so that the rest fits: the last ones of patterns that have many."""
        kept, out = list(self.new), []
        while kept and (short := self._spread(kept, self.minutes)[1]):
            while short > 0 and kept:
                counts = Counter(problem.patterns[0] for problem in kept)
                most = max(counts.values())
                number = max(n for n, problem in enumerate(kept) if counts[problem.patterns[0]] == most)
                short -= USUAL_MINUTES[kept[number].difficulty]
                out.append(kept.pop(number))
        order = {problem.slug: number for number, problem in enumerate(self.new)}
        return sorted(out, key=lambda problem: order[problem.slug])

    @cached_property
    def days(self) -> list[Day]:
        """The days that are left, with what fits."""
        out = {problem.slug for problem in self.left_out}
        return self._spread([problem for problem in self.new if problem.slug not in out], self.minutes)[0]

    @property
    def ahead(self) -> int:
        """How many more problems were solved since the plan was made than at an even pace; negative for fewer."""
        since = {
            run.problem
            for run in self._coach.past.runs
            if run.accepted and run.day >= self.plan.made_on and run.problem in self._of_track
        } - {run.problem for run in self._coach.past.runs if run.accepted and run.day < self.plan.made_on}
        length = (self.plan.until - self.plan.made_on).days
        passed = min(length, (self._coach.day - self.plan.made_on).days)
        planned = len(since) + len(self.new) - len(self.left_out)
        return len(since) - ceil(planned * passed / length) if length > 0 else 0

    def _spread(self, new: Sequence[Problem], minutes: int) -> tuple[list[Day], float]:
        """Spread reviews and new problems over the days; give also the minutes for which there is no day.

        What takes longer than the day has left goes on on the next one.
        """
        due: defaultdict[date, list[tuple[str, Memory]]] = defaultdict(list)
        for solve in self._coach.due:
            due[self._coach.day].append((solve.problem, solve.memory))
        for solve in self._coach.reviews:
            if solve.memory.due > self._coach.day:
                due[solve.memory.due].append((solve.problem, solve.memory))
        waiting = list(reversed(new))
        spent = self._spent_today
        """Minutes of this day that are taken already."""
        days = []
        late: list[tuple[str, Memory]] = []
        for number in range(self.days_left):
            today = Day(self._coach.day + timedelta(days=number))
            late += due.pop(today.day, ())
            taken = spent
            while late and taken < minutes:
                slug, memory = late.pop(0)
                today.reviews.append(slug)
                taken += REVIEW_SHARE * USUAL_MINUTES[self._coach.difficulty(slug)]
                self._come_back(due, slug, memory, today.day)
            while waiting and not late and taken + USUAL_MINUTES[waiting[-1].difficulty] / 2 <= minutes:
                problem = waiting.pop()
                today.new.append(problem.slug)
                taken += USUAL_MINUTES[problem.difficulty]
                self._come_back(due, problem.slug, None, today.day)
            today.minutes = max(0.0, min(taken, minutes) - (spent if number == 0 else 0))
            spent = max(0.0, taken - minutes)
            days.append(today)
        beyond = spent + sum(REVIEW_SHARE * USUAL_MINUTES[self._coach.difficulty(slug)] for slug, _ in late)
        beyond += sum(USUAL_MINUTES[problem.difficulty] for problem in waiting)
        return days, beyond if waiting or late else 0.0

    @cached_property
    def _spent_today(self) -> float:
        """The minutes that what was solved today usually takes."""
        solved = [(found[0].day, found[-1].day, slug) for slug, found in self._coach.solves.items()]
        return sum(
            USUAL_MINUTES[self._coach.difficulty(slug)] * (1 if first == last else REVIEW_SHARE)
            for first, last, slug in solved
            if last == self._coach.day
        )

    def _come_back(
        self, due: dict[date, list[tuple[str, Memory]]], slug: str, memory: Memory | None, day: date
    ) -> None:
        if memory is not None and day <= memory.last:  # it was solved with a clock that was ahead
            return
        after = reviewed(memory, Grade.GOOD, day, self._retention)
        due[after.due].append((slug, after))
