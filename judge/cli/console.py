"""Consoles: how wide what is printed may be, and that nothing in it is taken for markup."""

from __future__ import annotations

import sys
from shutil import get_terminal_size
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

_PIPED_WIDTH = 100


def new_console() -> Console:
    """Return a console for what attempts say: no markup, and a width of its own where output is piped."""
    from rich.console import Console

    width = None if sys.stdout.isatty() else _PIPED_WIDTH
    return fitted(Console(width=width, markup=False, emoji=False, highlight=False))


def fitted(console: Console) -> Console:
    """Return the console as wide as its terminal, also where that cannot move its cursor.

    For such a terminal rich 15.0 takes 80 columns and 25 lines, also where it was given a width alone.
    """
    if console.is_dumb_terminal:
        console.size = get_terminal_size()
    return console
