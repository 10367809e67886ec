"""From what happened to solves, each with the effort that it took and the grade that this comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from judge.coach.memory import GRADES, Grade, Memory, reviewed
from judge.coach.past import Event, Past, Run, Start, View
from judge.words import counted

USUAL_MINUTES: Final = {"easy": 15, "medium": 25, "hard": 40}
"""How long a solve takes that goes well, by the difficulty of the problem."""
PAUSE: Final = timedelta(minutes=10)
"""What is longer between two things that a person did is a pause; only this much of it counts as work."""
FIRST_STRETCH: Final = timedelta(minutes=90)
"""Up to the first run somebody may write for longer without a sign of it."""
_AHEAD: Final = timedelta(days=30)
"""A clock may be set back, or that of another machine differ; what is dated later than this, a wrong clock dated."""
_MANY_FAILURES: Final = 5


class Effort(NamedTuple):
    """What a solve took, from the start of the attempt or its first run on."""

    minutes: float
    """Without pauses."""
    failed: int
    """Different attempts that were judged and failed by what they do."""
    hints: int
    opened: str = ""
    """`solution` or `editorial` where one was opened before the solve."""

    def grade(self, difficulty: str) -> Grade:
        """Return how well the problem was solved."""
        usual = USUAL_MINUTES[difficulty]
        if self.opened:
            return Grade.AGAIN
        if self.hints > 1 or self.failed >= _MANY_FAILURES or self.minutes > 2 * usual:
            return Grade.HARD
        if self.hints or self.failed or self.minutes > usual:
            return Grade.GOOD
        return Grade.EASY

    @property
    def text(self) -> str:
        """The effort in words."""
        told = [f"the {self.opened} opened"] if self.opened else []
        told += [counted(self.hints, "hint")] if self.hints else []
        told += [counted(self.failed, "failed attempt")] if self.failed else ["first try"]
        return ", ".join([*told, counted(max(1, round(self.minutes)), "minute")])


class Solve(NamedTuple):
    """A solve that counts: the first one of a problem, and each after a fresh start on a later day."""

    problem: str
    run: Run
    """The accepted run."""
    effort: Effort
    computed: Grade
    grade: Grade
    """What the person says, or else what was computed."""
    memory: Memory
    """What is known of the person's memory after it."""

    @property
    def day(self) -> date:
        """The day of practice."""
        return self.run.day


def solves(
    past: Past, difficulty: Callable[[str], str], retention: float, now: datetime
) -> dict[str, list[Solve]]:
    """Return the solves that count by now, by problem, in order.

    `difficulty` gives that of a problem. An attempt that was solved before and is judged again proves nothing, so
    a solve counts only if the attempt was begun from the stub after the solve before; of several on a day of
    practice, the first one counts.
    """
    found = {}
    for problem, events in past.events.items():
        if ones := _counted_solves(problem, believable(events, now), past, difficulty, retention):
            found[problem] = ones
    return found


def believable(events: Sequence[Event], now: datetime) -> Sequence[Event]:
    """Return the events without those that a wrong clock dated far ahead, if the problem is solved without them.

    Else a solve of a year to come would be the last one for as long, and no review would count. The events are in the
    order of their moments.
    """
    latest = now + _AHEAD
    if not events or events[-1].at <= latest:
        return events
    past = [event for event in events if event.at <= latest]
    return past if solved_in(past) else events


def episodes(events: Iterable[Event]) -> list[list[Event]]:
    """Return the work on a problem in parts: each ends where the attempt is begun anew after a solve."""
    found: list[list[Event]] = [[]]
    solved = False
    for event in events:
        if solved and isinstance(event, Start):
            found.append([])
            solved = False
        elif isinstance(event, Run) and event.accepted:
            solved = True
        found[-1].append(event)
    return found


def solved_in(episode: Iterable[Event]) -> bool:
    """Return whether the problem was solved in an episode."""
    return any(isinstance(event, Run) and event.accepted for event in episode)


def _counted_solves(
    problem: str, events: Sequence[Event], past: Past, difficulty: Callable[[str], str], retention: float
) -> list[Solve]:
    found: list[Solve] = []
    for episode in episodes(events):
        accepted = (
            (n, event) for n, event in enumerate(episode) if isinstance(event, Run) and event.accepted
        )
        number, run = next(accepted, (0, None))
        last = found[-1] if found else None
        if run is None or (last is not None and run.day <= last.day):
            continue
        effort = _effort(episode[: number + 1])
        computed = effort.grade(difficulty(problem))
        grade = GRADES.get(past.grades.get((problem, run.day), ""), computed)
        memory = reviewed(last.memory if last else None, grade, run.day, retention)
        found.append(Solve(problem, run, effort, computed, grade, memory))
    return found


def _effort(episode: Sequence[Event]) -> Effort:
    """Return what a solve took, from what was done up to it."""
    begun = next(event.at for event in episode if not isinstance(event, View))
    since = next(event.at for event in episode if isinstance(event, Run))
    worked = since - begun
    if worked > FIRST_STRETCH:
        since, worked = begun, timedelta()
    failed: set[str] = set()
    parts: list[str] = []
    for event in episode:
        if event.at > since:
            worked += min(event.at - since, PAUSE)
            since = event.at
        if isinstance(event, View):
            parts.append(event.part)
        elif isinstance(event, Run) and event.failed:
            failed.add(event.digest)
    return Effort(
        minutes=worked.total_seconds() / 60,
        failed=len(failed),
        hints=parts.count("hint"),
        opened=next((part for part in ("solution", "editorial") if part in parts), ""),
    )
