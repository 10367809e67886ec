"""Consoles: how wide what is printed may be, and that nothing in it is taken for markup."""

from __future__ import annotations

import os
import sys
from shutil import get_terminal_size
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

_PIPED_WIDTH = 100


def new_console() -> Console:
    """Return a console for what attempts say: no markup, and a width of its own where output is piped."""
    from rich.console import Console

    return Console(
        width=dumb_width() if sys.stdout.isatty() else _PIPED_WIDTH,
        markup=False,
        emoji=False,
        highlight=False,
    )


def dumb_width() -> int | None:
    """Return the width of a terminal that cannot move its cursor, for which rich takes 80; None for any other."""
    return get_terminal_size().columns if os.environ.get("TERM", "").lower() in ("dumb", "unknown") else None
