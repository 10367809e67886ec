"""`judge author`: making problems."""

from __future__ import annotations

from typing import Annotated

import typer

from judge.cli.options import complete_pattern
from judge.cli.say import say

app = typer.Typer(help="Make problems.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def author() -> None:
    """Make problems: judge author new SLUG --pattern PATTERN."""


@app.command("new")
def new(
    slug: Annotated[str, typer.Argument(help="The name of the problem and its function, such as top_k.")],
    pattern: Annotated[
        str,
        typer.Option(
            "--pattern", metavar="PATTERN", help="The first pattern.", autocompletion=complete_pattern
        ),
    ],
    signature: Annotated[
        str | None,
        typer.Option(
            "--signature", metavar="TEXT", help="Such as 'top_k(items: list[str], k: int) -> list[str]'."
        ),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write anew the files that are still to be filled in.")
    ] = False,
) -> None:
    """Make the folder and the stub of a problem, with everything to fill in."""
    from judge.authoring.scaffold import make_problem
    from judge.practice.workspace import shown

    for file in make_problem(slug, pattern, signature, force=force):
        typer.echo(shown(file))
    say(f"next: judge verify {slug} --quick   what to fill in; CONTRIBUTING.md says how")


@app.command("question")
def question(
    topic: Annotated[str, typer.Argument(help="The topic, a file in questions/, such as evaluation.")],
    name: Annotated[
        str, typer.Argument(metavar="ID", help="The name of the question, such as auc_from_pairs.")
    ],
    kind: Annotated[
        str,
        typer.Option(
            "--kind", metavar="KIND", help="number, formula, choice, predict, order, match or free."
        ),
    ] = "choice",
) -> None:
    """Add a concept question to a topic, with everything to fill in."""
    from judge.authoring.questions import add_question
    from judge.practice.workspace import shown

    typer.echo(shown(add_question(topic, name, kind)))
    say(f"next: judge verify --questions {topic}   what to fill in; CONTRIBUTING.md says how")
