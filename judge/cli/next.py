"""`judge next`: what to solve now, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.options import complete_pattern, complete_track
from judge.cli.say import say, warn

if TYPE_CHECKING:
    from judge.coach.coach import Advice


def command(
    track: Annotated[
        str | None,
        typer.Option("--track", metavar="TRACK", help="Only of this track.", autocompletion=complete_track),
    ] = None,
    pattern: Annotated[
        str | None,
        typer.Option(
            "--pattern", metavar="PATTERN", help="Only of this pattern.", autocompletion=complete_pattern
        ),
    ] = None,
    minutes: Annotated[
        int | None,
        typer.Option("--minutes", metavar="N", min=1, help="Only what usually takes no longer."),
    ] = None,
    random: Annotated[bool, typer.Option("--random", help="Any problem that is due or not solved.")] = False,
    blind: Annotated[
        bool,
        typer.Option("--blind", help="Hide its title, pattern, complexity and hints until you solve it."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Name the problem to solve now, and say why.

    Reviews that are due come first, then the pattern in which you fail most, then the next problem in the order in
    which to learn.
    """
    from random import Random

    from judge.catalog.find import one_of
    from judge.coach.blind import blind as solved_blind
    from judge.coach.coach import coach
    from judge.practice.progress import record_view

    mine = coach()
    track = track and one_of("track", track, mine.catalog.tracks)
    pattern = pattern and one_of("pattern", pattern, mine.catalog.patterns)
    advice = mine.next(track=track, pattern=pattern, minutes=minutes, chance=Random() if random else None)
    if advice is None:
        if as_json:
            typer.echo("null")
            return
        if track or pattern or minutes:
            say("no problem that fits is due or unsolved\nask for less, or see judge list")
        else:
            say("you have solved all problems, and no review is due; judge review shows when the next one is")
        return
    slug = advice.problem.slug
    hidden = blind or slug in solved_blind()
    if blind and slug not in solved_blind():
        warn(record_view(slug, "blind"))
    if as_json:
        from json import dumps

        typer.echo(dumps(advice_plain(advice, hidden), indent=2))
        return
    say(advice_text(advice, hidden))
    typer.echo(f"next: judge {'show' if hidden else 'new'} {slug}")


def advice_text(advice: Advice, hidden: bool) -> str:
    """Say which problem it is and why, without what is hidden."""
    problem = advice.problem
    if hidden:
        return f"{problem.slug}, {problem.difficulty}, blind" + (
            f": {advice.why}" if advice.kind == "review" else ""
        )
    return f"{problem.title}: {problem.slug}, {problem.difficulty}, {problem.patterns[0]}\n{advice.why}"


def advice_plain(advice: Advice, hidden: bool) -> dict[str, Any]:
    """Return the same as plain data."""
    problem = advice.problem
    told = {"slug": problem.slug, "difficulty": problem.difficulty, "kind": advice.kind, "blind": hidden}
    return (
        told
        if hidden
        else {**told, "title": problem.title, "pattern": problem.patterns[0], "why": advice.why}
    )
