"""Words that agree with numbers, and strings that are not too long."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """Return a number with what is counted: 1 day, 2,000 days."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def beginning(string: str, longest: int) -> str:
    """Return a string, or as many of its first characters as may be, and that there are more."""
    return string if len(string) <= longest else f"{string[:longest]}..."
