"""Words that agree with numbers."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """Return a number with what is counted: 1 day, 2,000 days."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
