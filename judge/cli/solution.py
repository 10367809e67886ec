"""`judge solution`: the model solution, and right answers by other approaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.options import Slug
from judge.cli.page import show_source
from judge.cli.reveal import reveal

if TYPE_CHECKING:
    from pathlib import Path

    from judge.catalog import Problem

_MODEL = "model"


def command(
    slug: Slug,
    approach: Annotated[
        str,
        typer.Argument(
            metavar="[APPROACH]", help="Another approach than the model solution's.", show_default=False
        ),
    ] = _MODEL,
) -> None:
    """Show the model solution to a problem, or another approach.

    Before it is solved, this asks first. Piped, it is Python and nothing else.
    """
    from judge.catalog.find import find, one_of

    problem = find(slug)
    files = approaches(problem)
    approach = one_of("approach", approach, files)
    reveal(problem.slug, "solution")
    others = ", ".join(name for name in files if name != approach)
    source = files[approach].read_text(encoding="utf-8")
    show_source(source, f"judge solution {problem.slug} APPROACH shows another one: {others}")


def approaches(problem: Problem) -> dict[str, Path]:
    """Return the files of the right answers by their names, the model solution first."""
    accepted = {path.stem: path for path in problem.attempts("accepted")}
    return {_MODEL: problem.folder / "reference.py", **accepted}
