"""Lines for people: folded at spaces in a terminal, whole where they are piped."""

from __future__ import annotations

import sys

import typer


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
