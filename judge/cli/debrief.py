"""The debrief of an interview: what came of each problem, and what is to be learned from it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from judge.catalog import find
from judge.cli.curves import growth_as_json, growth_text
from judge.cli.review import grade_text
from judge.cli.say import say
from judge.cli.talk import ask
from judge.coach.beginning import last_solve
from judge.coach.history import source
from judge.coach.interviews import TALK, Interview, Outcome, follow_up_questions, outcomes, summary
from judge.coach.past import read_past
from judge.errors import JudgeError
from judge.practice.inputs import LAST_FAILURE, inputs
from judge.words import counted

if TYPE_CHECKING:
    from judge.catalog import Problem
    from judge.coach.past import Run
    from judge.coach.solves import Solve
    from judge.complexity import Measured
    from judge.practice.remarks import Remark

_MEASURING_S: Final = 3.0
_LABELS: Final = {"clarify": "you asked", "approach": "approach", "complexity": "you claimed"}


class Debrief(NamedTuple):
    """What there is to say of one problem."""

    problem: Problem
    outcome: Outcome
    measured: Measured | None
    """How time and memory of an accepted attempt grow."""
    remarks: list[Remark]
    """On the code of an accepted attempt."""
    failed_on: str | None
    """The smallest failing input that was found, as a call; an example and a large input are not kept."""
    follow_up: list[tuple[str, str]]
    """The questions of the editorial, with their answers."""
    solve: Solve | None
    """The solve that the verdict is, where it counts for review."""


def _debriefs(over: Interview) -> Iterator[Debrief | str]:
    """Give what there is to say of each problem; of one that this judge does not have any more, its name."""
    for outcome in outcomes(over):
        try:
            problem = find(outcome.problem)
        except JudgeError:
            yield outcome.problem
        else:
            yield _debrief(outcome, problem)


def _debrief(outcome: Outcome, problem: Problem) -> Debrief:
    measured: Measured | None = None
    remarks: list[Remark] = []
    failed_on = solve = None
    if outcome.last is not None and outcome.last.accepted:
        measured, remarks = _look_at_code(outcome.last, problem)
        last = last_solve(problem, read_past(problem.slug))
        solve = last if last is not None and last.day == outcome.last.day else None
    elif outcome.last is not None:
        failed_on = next((one.call for one in inputs(problem.slug) if one.name == LAST_FAILURE), None)
    return Debrief(problem, outcome, measured, remarks, failed_on, follow_up_questions(problem), solve)


def _look_at_code(run: Run, problem: Problem) -> tuple[Measured | None, list[Remark]]:
    from judge.complexity import measure_complexity
    from judge.examiner import Attempt
    from judge.practice.runs import remarks_on

    if (text := source(run)) is None:
        return None, []
    measurements = measure_complexity(problem, [Attempt(text, problem.slug)], budget_s=_MEASURING_S)
    return measurements.attempts[0], remarks_on(text, problem)


def as_json(over: Interview) -> dict[str, Any]:
    """Return the debrief as plain data: that of `judge interview status --json`, and more of each problem."""
    told = summary(over)
    more = {one.problem.slug: _plain(one) for one in _debriefs(over) if isinstance(one, Debrief)}
    told["problems"] = [problem | more.get(problem["slug"], {}) for problem in told["problems"]]
    return told


def _plain(found: Debrief) -> dict[str, Any]:
    last, measured, solve = found.outcome.last, found.measured, found.solve
    return {
        "title": found.problem.title,
        "target": found.problem.target,
        "time": growth_as_json(measured.time) if measured else None,
        "remarks": [{"line": remark.line, "text": remark.text} for remark in found.remarks],
        "failed_in": (last.failed_in or None) if last else None,
        "failed_on": found.failed_on,
        "follow_up": [{"question": question, "answer": answer} for question, answer in found.follow_up],
        "grade": solve.grade.text if solve else None,
        "due": solve.memory.due.isoformat() if solve else None,
    }


def show(over: Interview) -> None:
    """Show what there is to say; in a terminal, the follow-up questions are asked before their answers are shown."""
    for one in _debriefs(over):
        if isinstance(one, str):
            say(f"\n{one}: this judge does not have it any more")
        else:
            _show(over, one)


def _show(over: Interview, found: Debrief) -> None:
    problem, outcome, measured, solve = found.problem, found.outcome, found.measured, found.solve
    verdict = outcome.verdict.replace("_", " ") or "nothing was judged"
    say(
        f"\n{problem.title}: {verdict}, {counted(round(outcome.minutes), 'minute')}, {counted(outcome.runs, 'run')}"
    )
    said = over.said(problem.slug)
    for step in TALK:
        if text := said.get(step):
            _row(_LABELS[step], text)
    if measured is not None:
        _row("measured", measured.trouble or f"time {growth_text(measured.time)}")
    for remark in found.remarks:
        _row("remark", f"line {remark.line}: {remark.text}")
    if outcome.last is not None and not outcome.last.accepted:
        if outcome.last.failed_in:
            _row("failed in", outcome.last.failed_in)
        if found.failed_on is not None:
            _row("failed on", found.failed_on)
        _row("next", f"judge run {problem.slug} shows all of it")
    _row("complexity", f"the target is {problem.target}")
    for number, (question, answer) in enumerate(found.follow_up, 1):
        _row("follow-up", question)
        before = said.get(str(number))
        if before:
            _row("", f"you said: {before}")
        elif before is None and sys.stdin.isatty():
            ask(over, problem.slug, str(number), "Your answer")
        _row("", answer)
    if solve is not None:
        _row("grade", f"{grade_text(solve)}; due again on {solve.memory.due}")


def _row(label: str, text: str) -> None:
    first, *rest = text.splitlines()
    say(f"  {label:<13}{first}", indent=15)
    for line in rest:
        say(f"{'':<15}{line}", indent=15)
