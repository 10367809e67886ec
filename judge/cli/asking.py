"""Asking a person before something is done."""

from __future__ import annotations

import sys

import typer


def agreed(question: str) -> bool | None:
    """Ask on stderr, and tell whether the answer is yes; None where nobody answers."""
    # typer.confirm(err=True) writes a space to stdout all the same, into what may be a file (typer 0.28.0).
    typer.echo(f"{question} [y/N] ", nl=False, err=True)
    answer = sys.stdin.readline()
    if not answer:
        typer.echo(err=True)
        return None
    return answer.strip().lower() in ("y", "yes")
