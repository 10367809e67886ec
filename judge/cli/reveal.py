"""What gives a problem away is shown after it was solved, or to somebody who says so."""

from __future__ import annotations

import typer

from judge.cli.asking import agreed
from judge.cli.say import say
from judge.errors import JudgeError


def reveal(slug: str, part: str) -> None:
    """Come back where a part may be shown: the problem is solved, or the person wants it all the same.

    The yes is recorded, and not asked for again.
    """
    from judge.practice.progress import record_view, status, views

    if status(slug) == "solved" or views(slug, part):
        return
    hint = f"judge hint {slug} gives a hint instead"
    yes = agreed(f"{slug} is not solved yet. Show its {part} all the same?")
    if yes is None:
        raise JudgeError(f"{slug} is not solved yet, and nobody answered", hint)
    if not yes:
        say(hint)
        raise typer.Exit
    if warning := record_view(slug, part):
        say(f"warning: {warning}", err=True)
