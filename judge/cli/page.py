"""Pages of Markdown and Python: drawn in a terminal, and as they are where they are piped."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import typer

from judge.cli.console import fitted

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


_LETTERED = re.compile(r"((?:^[a-l]\) .*\n?)+)", re.MULTILINE)
_PADDING = re.compile(r" +((?:\x1b\[[\d;]*m)*)$", re.MULTILINE)


def show_page(markdown: str, after: str) -> None:
    """Show a page of Markdown; in a terminal with the line `after` it, which says what to do next."""
    if not sys.stdout.isatty():
        typer.echo(markdown)
        return
    from rich.console import Group

    doctests_coloured = markdown.replace("```python\n>>>", "```pycon\n>>>")
    parts = [_drawn(part) for part in _LETTERED.split(doctests_coloured) if part.strip()]
    _draw(Group(*[piece for part in parts for piece in ("", part)][1:]), after)


def show_source(source: str, after: str) -> None:
    """Show Python; in a terminal with the line `after` it. Piped, it is what a file would hold."""
    if not sys.stdout.isatty():
        typer.echo(source, nl=False)
        return
    from rich.syntax import Syntax

    _draw(Syntax(source.rstrip("\n"), "python", theme=_code_theme(), word_wrap=True), after)


def show_changes(changes: str) -> None:
    """Show unified diffs in a terminal."""
    from rich.text import Text

    styles = {"+": "green", "-": "red", "@": "cyan"}
    lines = [Text(line, styles.get(line[:1], "")) for line in changes.splitlines()]
    _console().print(Text("\n").join(lines))


def _draw(drawn: RenderableType, after: str) -> None:
    from rich.text import Text

    show_unpadded(_console(), drawn, *([Text(f"\n{after}", "dim")] if after else []))


def show_unpadded(console: Console, *drawn: RenderableType) -> None:
    """Print without the spaces that fill lines up, which break into two where the window becomes narrower."""
    with console.capture() as shown:
        for one in drawn:
            console.print(one)
    console.file.write(_PADDING.sub(r"\1", shown.get()))
    console.file.flush()


def _drawn(part: str) -> RenderableType:
    """Draw Markdown; lines `a) one` as a list, each folded beside its letter."""
    from rich.markdown import Markdown
    from rich.table import Table

    if not _LETTERED.fullmatch(part):
        return Markdown(part, code_theme=_code_theme())
    grid = Table.grid(padding=(0, 1))
    for line in part.splitlines():
        letter, _, text = line.partition(" ")
        grid.add_row(letter, Markdown(text.strip()))
    return grid


def _code_theme() -> str:
    from judge.practice.settings import settings

    return "ansi_light" if settings().theme == "light" else "ansi_dark"


def _console() -> Console:
    from rich.console import Console
    from rich.theme import Theme

    # Colours without a background suit dark and light terminals alike.
    return fitted(Console(highlight=False, theme=Theme({"markdown.code": "cyan"})))
