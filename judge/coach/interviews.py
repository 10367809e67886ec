"""Interviews: a few problems and a deadline, which the record keeps, so that no closed terminal ends them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from judge.catalog import Problem
from judge.coach.past import Run, Start, read_past
from judge.errors import JudgeError
from judge.practice.days import now
from judge.practice.record import added, rows, write

if TYPE_CHECKING:
    from judge.coach.coach import Coach

TALK: Final = {
    "clarify": "Which questions do you ask before you begin?",
    "approach": "What is your approach?",
    "complexity": "Which time and space complexity will it have?",
}
"""What is asked before coding."""
SUBMIT, FINISH = "submit", "finish"
_INTERVIEWS: Final = (
    "SELECT uid, recorded_at, minutes, problems, options FROM interviews ORDER BY recorded_at, uid"
)
_STEPS: Final = """
SELECT interview, problem, recorded_at, step, said FROM interview_steps ORDER BY recorded_at, uid
"""


class Step(NamedTuple):
    """Something that was said or done in an interview."""

    problem: str
    at: datetime
    step: str
    said: str


@dataclass(frozen=True)
class Interview:
    """An interview, whether it goes on or not."""

    uid: str
    began: datetime
    minutes: int
    problems: tuple[str, ...]
    blind: bool
    steps: tuple[Step, ...]

    @property
    def ends(self) -> datetime:
        """The deadline."""
        return self.began + timedelta(minutes=self.minutes)

    @cached_property
    def finished(self) -> datetime | None:
        """When it was finished, None where it was not."""
        return next((step.at for step in self.steps if step.step == FINISH), None)

    @property
    def is_on(self) -> bool:
        """Whether there is time left, and it was not finished."""
        return self.finished is None and now() < self.ends

    @property
    def current(self) -> str | None:
        """The problem that is to be solved now; None where all were submitted."""
        done = {step.problem for step in self.steps if step.step == SUBMIT}
        return next((slug for slug in self.problems if slug not in done), None)

    def said(self, slug: str) -> dict[str, str]:
        """Return what was said on a problem, by step."""
        return {step.step: step.said for step in self.steps if step.problem == slug}

    def began_with(self, slug: str) -> datetime | None:
        """Return when a problem's turn came, after all before it were submitted; None where it never did."""
        before = self.problems[: self.problems.index(slug)]
        ended = {step.problem: step.at for step in self.steps if step.step == SUBMIT}
        if not set(before) <= ended.keys():
            return None
        return max((ended[one] for one in before), default=self.began)

    def ended_with(self, slug: str) -> datetime:
        """Return when a problem was submitted, or else the interview was over."""
        submitted = [step.at for step in self.steps if step.step == SUBMIT and step.problem == slug]
        return min([*submitted, *filter(None, [self.finished]), self.ends])

    def judged_at_the_end(self, slug: str) -> frozenset[str]:
        """Return the uid of the run with which a problem was submitted, or the interview finished."""
        return frozenset(
            step.said for step in self.steps if step.problem == slug and step.step in (SUBMIT, FINISH)
        )


def interviews(path: Path | None = None) -> list[Interview]:
    """Return all interviews, the first one first; JudgeError when the record cannot be read."""
    steps: dict[str, list[Step]] = {}
    for uid, problem, at, step, said in rows(_STEPS, path=path):
        steps.setdefault(uid, []).append(Step(problem, datetime.fromisoformat(at), step, said))
    return [
        Interview(
            uid,
            datetime.fromisoformat(at),
            minutes,
            tuple(problems.split()),
            bool(json.loads(options).get("blind")),
            tuple(steps.get(uid, ())),
        )
        for uid, at, minutes, problems, options in rows(_INTERVIEWS, path=path)
    ]


def unfinished(path: Path | None = None) -> Interview | None:
    """Return the interview that was not finished yet, whether there is time left or not; None where there is none.

    Of several, as where two began at once, the one that began first.
    """
    return next((one for one in interviews(path) if one.finished is None), None)


def going_on() -> Interview | None:
    """Return the interview that goes on now; None where none does, or where the record cannot be read."""
    try:
        found = unfinished()
    except JudgeError:
        return None
    return found if found is not None and found.is_on else None


def interview_with(slug: str) -> Interview | None:
    """Return the interview that goes on, if a problem is one of it; else None."""
    interview = going_on()
    return interview if interview is not None and slug in interview.problems else None


def chosen(
    coach: Coach,
    count: int,
    minutes: int,
    chance: random.Random,
    *,
    track: str | None = None,
    pattern: str | None = None,
    difficulty: str | None = None,
) -> list[Problem]:
    """Choose problems of different patterns that fit into the time, rather such as were not solved yet.

    JudgeError where there are not so many.
    """
    from judge.coach.solves import USUAL_MINUTES

    fitting = [
        problem
        for problem in coach.catalog.problems.values()
        if (track is None or track in problem.tracks)
        and (pattern is None or pattern in problem.patterns)
        and (difficulty is None or problem.difficulty == difficulty)
    ]
    if len(fitting) < count:
        raise JudgeError(
            f"there are only {len(fitting)} such problems", "ask for fewer with --problems, or for others"
        )
    chance.shuffle(fitting)
    share = minutes / count

    def rank(problem: Problem) -> tuple[bool, bool]:
        return problem.slug in coach.solved, USUAL_MINUTES[problem.difficulty] > max(
            share, min(USUAL_MINUTES.values())
        )

    found: list[Problem] = []
    for problem in sorted(fitting, key=rank):
        if problem.patterns[0] not in {one.patterns[0] for one in found}:
            found.append(problem)
    found += [problem for problem in sorted(fitting, key=rank) if problem not in found]
    return found[:count]


def record_interview(
    minutes: int, problems: Iterable[str], *, blind: bool, path: Path | None = None
) -> str | None:
    """Record that an interview begins; give a warning where that failed."""
    options = json.dumps({"blind": blind})
    row = added("interviews", minutes=minutes, problems=" ".join(problems), options=options)
    return write("the interview", row, path=path)


def record_step(
    interview: Interview, problem: str, step: str, said: str, path: Path | None = None
) -> str | None:
    """Record what was said or done; give a warning where that failed."""
    row = added("interview_steps", interview=interview.uid, problem=problem, step=step, said=said)
    return write("the interview", row, path=path)


class Outcome(NamedTuple):
    """What came of one problem of an interview."""

    problem: str
    verdict: str
    """That of the last run in time; empty where nothing was judged."""
    minutes: float
    runs: int
    last: Run | None
    """The last run in time."""


def outcomes(interview: Interview, path: Path | None = None) -> list[Outcome]:
    """Return what came of each problem, from the runs between its turn and the end of it."""
    found = []
    for slug in interview.problems:
        begun, ended = interview.began_with(slug), interview.ended_with(slug)
        events = read_past(slug, path).events.get(slug, ())
        submitted = interview.judged_at_the_end(slug)  # also where the clock was set back in between
        runs = [
            event
            for event in events
            if isinstance(event, Run) and (event.uid in submitted or interview.began <= event.at <= ended)
        ]
        last = next((run for run in runs if run.uid in submitted), runs[-1] if runs else None)
        minutes = max(0.0, (ended - begun).total_seconds() / 60) if begun else 0.0
        found.append(Outcome(slug, last.verdict if last else "", minutes, len(runs), last))
    return found


def was_begun(interview: Interview, slug: str, path: Path | None = None) -> bool:
    """Return whether the attempt at a problem was begun in an interview."""
    events = read_past(slug, path).events.get(slug, ())
    return any(isinstance(event, Start) and event.at >= interview.began for event in events)


def follow_up_questions(problem: Problem) -> list[tuple[str, str]]:
    """Return the follow-up questions of the editorial with their answers."""
    _, _, section = problem.read("editorial.md").partition("## Follow-up questions\n")
    # A star that closes a question has none of the spaces around it that one between factors has.
    found = re.findall(r"^- \*(.*?\S)\* +(.+(?:\n  .+)*)", section.partition("\n## ")[0], re.MULTILINE)
    return [(question, " ".join(answer.split())) for question, answer in found]


def summary(interview: Interview, path: Path | None = None) -> dict[str, Any]:
    """Return an interview as plain data."""
    return {
        "began": interview.began.isoformat(),
        "ends": interview.ends.isoformat(),
        "minutes": interview.minutes,
        "finished": interview.finished.isoformat() if interview.finished else None,
        "blind": interview.blind,
        "problems": [
            {
                "slug": one.problem,
                "verdict": one.verdict or None,
                "minutes": round(one.minutes, 1),
                "runs": one.runs,
                "said": {
                    step: said
                    for step, said in interview.said(one.problem).items()
                    if step not in (SUBMIT, FINISH)
                },
            }
            for one in outcomes(interview, path)
        ],
    }
