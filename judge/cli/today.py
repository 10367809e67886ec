"""`judge` with nothing behind it: the day, in three lines."""

from __future__ import annotations

from typing import Any

import typer

from judge.cli.say import say
from judge.words import counted

_MANY = 4
_INDENT = 9


def show_today() -> None:
    """Show what is due, what comes next, and for how many days in a row something was judged."""
    from judge.cli.next import advice_text
    from judge.coach.blind import blind
    from judge.coach.coach import coach
    from judge.coach.interviews import unfinished
    from judge.coach.planning import Schedule, current_plan

    interview = unfinished()
    if interview is not None:
        from judge.cli.interview import time_left

        told = (
            f"an interview: {time_left(interview)}"
            if interview.is_on
            else "the time of your interview is over"
        )
        _line("now", f"{told}; judge interview {'status' if interview.is_on else 'finish'}")
        if interview.is_on:
            return
    mine = coach()
    due = [solve.problem for solve in mine.due]
    if due:
        listed = ", ".join(due[:_MANY]) + (f" and {len(due) - _MANY} more" if len(due) > _MANY else "")
        told = f"{counted(len(due), 'review')}: {listed}"
    else:
        coming = mine.reviews
        told = f"no review; the next one is on {coming[0].memory.due}" if coming else "no review yet"
    _line("due", told)
    if questions := _questions_due():
        _line("quiz", f"{counted(questions, 'question')} due; judge quiz asks")
    advice = mine.next()
    if advice is None:
        _line("next", "nothing: all problems are solved")
    else:
        hidden = advice.problem.slug in blind()
        _line("next", advice_text(advice, hidden).replace("\n", "; "))
    if (plan := current_plan()) is not None and plan.until > mine.day:
        schedule = Schedule(plan, mine)
        _line(
            "plan",
            f"{plan.track} until {plan.until}: {schedule.solved} of {schedule.total} solved; judge plan shows the week",
        )
    length = mine.streak
    days = counted(length, "day")
    _line("streak", days if mine.day in mine.practice_days or not length else f"{days}, today not yet")
    if advice is not None:
        say(f"judge new {advice.problem.slug} begins it; judge --help lists the commands")


def show_today_as_json() -> None:
    """Print the same as one JSON object."""
    from json import dumps

    from judge.cli.next import advice_plain
    from judge.coach.blind import blind
    from judge.coach.coach import coach
    from judge.coach.interviews import summary, unfinished
    from judge.coach.planning import Schedule, current_plan

    interview = unfinished()
    mine = coach()
    advice = None if interview and interview.is_on else mine.next()
    plan: dict[str, Any] | None = None
    if (current := current_plan()) is not None and current.until > mine.day:
        schedule = Schedule(current, mine)
        plan = {
            "track": current.track,
            "until": f"{current.until}",
            "solved": schedule.solved,
            "total": schedule.total,
        }
    told = {
        "day": f"{mine.day}",
        "interview": summary(interview) if interview else None,
        "due": [solve.problem for solve in mine.due],
        "questions_due": _questions_due(),
        "next_review": next((f"{solve.memory.due}" for solve in mine.reviews), None),
        "next": advice_plain(advice, advice.problem.slug in blind()) if advice else None,
        "plan": plan,
        "streak": mine.streak,
    }
    typer.echo(dumps(told, indent=2))


def _questions_due() -> int:
    """Return how many concept questions are due."""
    from judge.coach.quizzes import memories, read_answers
    from judge.practice.days import today
    from judge.practice.settings import settings

    day = today()
    return sum(memory.due <= day for memory in memories(read_answers(), settings().retention).values())


def _line(label: str, text: str) -> None:
    say(f"{label.ljust(_INDENT)}{text}", indent=_INDENT)
