"""`judge cases`: the user's own inputs of a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.options import Slug
from judge.cli.reveal import refuse_in_interview
from judge.cli.say import say
from judge.errors import JudgeError, MachineError

if TYPE_CHECKING:
    from judge.practice.inputs import Input

_WIDTH = 100
"""Characters of a call in the list where it is piped."""


def command(
    slug: Slug,
    remove: Annotated[
        str | None, typer.Option("--remove", metavar="NAME", help="Remove the input of this name.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object, with nothing cut.")] = False,
) -> None:
    """List the inputs that judge run tries first: the one that failed last, until it passes, and those you kept.

    judge run SLUG --input CALL --keep keeps one.
    """
    from judge.catalog.find import find
    from judge.practice.inputs import inputs

    slug = find(slug).slug
    refuse_in_interview("list of inputs", slug)
    kept = inputs(slug)
    if remove is not None:
        kept.remove(_removed(slug, kept, remove))
    if as_json:
        from json import dumps

        cases = [{"name": one.name, "call": one.call, "recorded_at": one.recorded_at} for one in kept]
        typer.echo(dumps({"problem": slug, "cases": cases}, indent=2))
    elif kept:
        for one in kept:
            typer.echo(_line(one))
        say(f"\njudge run {slug} tries these first; judge cases {slug} --remove NAME removes one")
    else:
        say(f"no inputs of yours for {slug}\njudge run {slug} --input CALL --keep keeps one")


def _removed(slug: str, kept: list[Input], name: str) -> Input:
    from judge.practice.inputs import forget

    found = next((one for one in kept if one.name == name), None)
    if found is None:
        names = ", ".join(one.name for one in kept) or "none"
        raise JudgeError(f"there is no input {name} of {slug}", f"there are: {names}")
    if warning := forget(slug, found.number):
        raise MachineError(warning)
    return found


def _line(one: Input) -> str:
    """Show an input on one line: name, day, and call, cut at the terminal's width."""
    import sys
    from shutil import get_terminal_size

    from rich.cells import cell_len, set_cell_size

    from judge.cli.abbreviate import printable

    width = get_terminal_size().columns if sys.stdout.isatty() else _WIDTH
    head = f"{one.name:<14}{one.recorded_at[:10]}  "
    call = printable("; ".join(one.call.split("\n")))
    room = max(width - len(head), 10)
    return head + (call if cell_len(call) <= room else set_cell_size(call, room - 1) + "…")
