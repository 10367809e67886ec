"""Lines for people: folded at spaces in a terminal, whole where they are piped."""

from __future__ import annotations

import sys

import typer

from judge.errors import MachineError


def say(text: str, *, err: bool = False, indent: int = 0) -> None:
    """Print lines; what is folded goes on after `indent` spaces."""
    if (sys.stderr if err else sys.stdout).isatty():
        from shutil import get_terminal_size
        from textwrap import TextWrapper

        folder = TextWrapper(
            get_terminal_size().columns,
            subsequent_indent=" " * indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        text = "\n".join(map(folder.fill, text.splitlines()))
    typer.echo(text, err=err)


def warn(warning: str | None) -> None:
    """Say on stderr what went wrong without stopping anything, if something did."""
    if warning:
        say(f"warning: {warning}", err=True)


def recorded(warning: str | None) -> None:
    """Raise MachineError if what a command is for could not be recorded."""
    if warning:
        raise MachineError(warning)
