"""What gives a problem away is shown after it was solved, or to somebody who says so."""

from __future__ import annotations

import typer

from judge.cli.asking import agreed
from judge.cli.say import say, warn
from judge.coach.blind import blind
from judge.errors import JudgeError
from judge.practice.progress import record_view


def reveal(slug: str, part: str) -> None:
    """Come back where a part may be shown: the problem is solved, or the person wants it all the same.

    What is shown is recorded; until the attempt is begun anew, nobody is asked for it again.
    """
    from judge.coach.past import View, read_past
    from judge.coach.solves import episodes, solved_in

    reveal_blind(slug, part)
    *before, episode = episodes(read_past(slug).events.get(slug, ()))
    seen = any(isinstance(event, View) and event.part == part for event in episode)
    if not (seen or solved_in(episode)):
        hint = f"judge hint {slug} gives a hint instead"
        state = "is not solved again yet" if before else "is not solved yet"
        _ask(f"{slug} {state}", f"Show its {part} all the same?", hint)
    warn(record_view(slug, part))


def reveal_blind(slug: str, part: str) -> None:
    """Come back where a problem is not solved blind, or the person wants that no longer."""
    refuse_in_interview(part)
    if slug in blind():
        show = f"judge show {slug} shows what is not hidden"
        _ask(f"you solve {slug} blind", f"Show its {part}, and hide nothing from now on?", show)
        warn(record_view(slug, "open"))


def refuse_in_interview(what: str, slug: str | None = None) -> None:
    """Raise JudgeError if an interview goes on; with a problem, only if that is one of its problems."""
    from judge.coach.interviews import going_on, interview_with

    if (going_on() if slug is None else interview_with(slug)) is not None:
        raise JudgeError(
            f"there is no {what} during an interview", "judge interview status shows how much time is left"
        )


def _ask(why_not: str, question: str, instead: str) -> None:
    """Ask a question; leave the command where the answer is not yes."""
    yes = agreed(f"{why_not}. {question}")
    if yes is None:
        raise JudgeError(f"{why_not}, and nobody answered", instead)
    if not yes:
        say(instead)
        raise typer.Exit
