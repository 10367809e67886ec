"""The text of a source file, as Python reads it."""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|\r|\n")


def source_lines(source: str) -> list[str]:
    """Return the lines as Python counts them: `str.splitlines` ends lines at form feeds, U+2028 and others too."""
    return _LINE_END.split(source)
