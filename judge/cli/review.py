"""`judge review`: what is due, and how well a problem was solved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.options import complete_slug
from judge.cli.say import recorded, say
from judge.errors import JudgeError

if TYPE_CHECKING:
    from datetime import date

    from judge.coach.solves import Solve


def complete_grade() -> list[str]:
    """Return the grades."""
    from judge.coach.memory import GRADES

    return [*GRADES]


def command(
    slug: Annotated[
        str | None,
        typer.Argument(
            metavar="[SLUG]",
            help="A problem that you solved; without it, all of them.",
            autocompletion=complete_slug,
            show_default=False,
        ),
    ] = None,
    grade: Annotated[
        str | None,
        typer.Option(
            "--grade",
            metavar="GRADE",
            help="How well you solved it last: again, hard, good or easy.",
            autocompletion=complete_grade,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print a list of objects.")] = False,
) -> None:
    """List the problems that you solved by when they are due for review, or change the grade of the last solve.

    judge new SLUG begins a review: it archives the old attempt and gives you the stub again.
    """
    from judge.coach.coach import coach

    if grade is not None:
        if slug is None:
            raise JudgeError("a grade of which problem?", f"judge review SLUG --grade {grade}")
        slug = _change(slug, grade)
    mine = coach()
    found = mine.reviews
    if slug is not None:
        found = [solve for solve in found if solve.problem == _known(slug)]
        if not found:
            raise JudgeError(
                f"{slug} was not solved here yet, so it has no review", f"judge new {slug} begins it"
            )
    if as_json:
        from json import dumps

        typer.echo(dumps([_plain(solve, mine.day) for solve in found], indent=2))
        return
    if not found:
        say("no review yet: solve a problem first\nnext: judge next")
        return
    for solve in found:
        say(_line(solve, mine.day), indent=len("2026-01-01  "))
    due = sum(solve.memory.due <= mine.day for solve in found)
    say(f"\n{due} due" + (f"\nnext: judge new {mine.due[0].problem}" if due else ""))


def _known(slug: str) -> str:
    from judge.catalog.find import find

    return find(slug).slug


def _change(slug: str, grade: str) -> str:
    """Record a grade for the last solve of a problem; give its name."""
    from judge.catalog.find import find, one_of
    from judge.coach.beginning import last_solve
    from judge.coach.memory import GRADES
    from judge.coach.past import read_past
    from judge.practice.progress import record_grade

    grade = one_of("grade", grade, GRADES)
    problem = find(slug)
    last = last_solve(problem, read_past(problem.slug))
    if last is None:
        raise JudgeError(f"{problem.slug} was not solved here yet", f"judge new {problem.slug} begins it")
    recorded(record_grade(problem.slug, last.day.isoformat(), grade))
    return problem.slug


def _line(solve: Solve, today: date) -> str:
    days = (solve.memory.due - today).days
    when = "due" if days <= 0 else "tomorrow" if days == 1 else f"in {days} days"
    chance = f"{solve.memory.chance(today):.0%}"
    return f"{solve.memory.due}  {solve.problem}: {when}, {chance} likely to be solved again; {grade_text(solve)}"


def grade_text(solve: Solve) -> str:
    """Say which grade a solve has, and why."""
    by = "" if solve.grade is solve.computed else f"your grade; the judge's is {solve.computed.text}: "
    return f"{solve.grade.text} ({by}{solve.effort.text})"


def _plain(solve: Solve, today: date) -> dict[str, Any]:
    memory, effort = solve.memory, solve.effort
    return {
        "slug": solve.problem,
        "solved_on": solve.day.isoformat(),
        "grade": solve.grade.text,
        "computed": solve.computed.text,
        "minutes": round(effort.minutes, 1),
        "failed": effort.failed,
        "hints": effort.hints,
        "opened": effort.opened,
        "due": memory.due.isoformat(),
        "stability": round(memory.stability, 4),
        "difficulty": round(memory.difficulty, 4),
        "chance": round(memory.chance(today), 4),
    }
