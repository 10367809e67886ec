"""`judge next`: the problem to solve now."""

from __future__ import annotations

from typing import Annotated

import typer

from judge.cli.options import complete_pattern
from judge.cli.say import say


def command(
    pattern: Annotated[
        str | None,
        typer.Option(
            "--pattern",
            metavar="PATTERN",
            help="The pattern to go on with; without it that of the problem that was judged last.",
            autocompletion=complete_pattern,
        ),
    ] = None,
) -> None:
    """Name the first unsolved problem of your pattern, in the order in which to learn."""
    from judge.catalog.find import find, one_of, ordered, places, slugs
    from judge.practice.onward import next_problem
    from judge.practice.progress import judged_last, statuses

    folder = None
    if pattern is not None:
        problems = places().problems
        folder = problems / one_of("pattern", pattern, ordered(problems))
    elif (last := judged_last()) in slugs():
        folder = find(last).folder.parent
    problem = next_problem(statuses(), folder)
    if problem is None:
        say("you have solved all problems; judge list shows them")
        return
    say(f"{problem.title}: {problem.slug}, {problem.difficulty}, {problem.folder.parent.name}")
    typer.echo(f"next: judge new {problem.slug}")
