"""Pages of Markdown and Python: drawn in a terminal, and as they are where they are piped."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


def show_page(markdown: str, after: str) -> None:
    """Show a page of Markdown; in a terminal with the line `after` it, which says what to do next."""
    if not sys.stdout.isatty():
        typer.echo(markdown)
        return
    from rich.markdown import Markdown

    doctests_coloured = markdown.replace("```python\n>>>", "```pycon\n>>>")
    _draw(Markdown(doctests_coloured, code_theme="ansi_dark"), after)


def show_source(source: str, after: str) -> None:
    """Show Python; in a terminal with the line `after` it. Piped, it is what a file would hold."""
    if not sys.stdout.isatty():
        typer.echo(source, nl=False)
        return
    from rich.syntax import Syntax

    _draw(Syntax(source.rstrip("\n"), "python", theme="ansi_dark", word_wrap=True), after)


def _draw(drawn: RenderableType, after: str) -> None:
    from rich.text import Text

    console = _console()
    console.print(drawn)
    console.print(Text(f"\n{after}", "dim"))


def _console() -> Console:
    from rich.console import Console
    from rich.theme import Theme

    # Colours without a background suit dark and light terminals alike.
    return Console(highlight=False, theme=Theme({"markdown.code": "cyan"}))
