"""Asking a person: whether something may be done, and for lines of an answer."""

from __future__ import annotations

import sys
from contextlib import suppress

import typer

from judge.cli import signals


def agreed(question: str) -> bool | None:
    """Ask on stderr, and tell whether the answer is yes; None where nobody answers."""
    # typer.confirm(err=True) writes a space to stdout all the same, into what may be a file (typer 0.28.0).
    typer.echo(f"{question} [y/N] ", nl=False, err=True)
    answer = sys.stdin.readline()
    if not answer:
        typer.echo(err=True)
        return None
    return answer.strip().lower() in ("y", "yes")


def ask_line(prompt: str) -> str | None:
    """Ask for a line, which can be edited in a terminal; None where there is none, as after Ctrl-D.

    What cannot be read as text is asked for again.
    """
    if signals.heard() is not None:  # and what ran at that moment dropped the exception
        raise signals.Stopped
    while True:
        try:
            line = _edited(prompt) if _in_terminal() else _read(prompt)
        except UnicodeDecodeError:
            line = "\udcff"
        except signals.Stopped:
            typer.echo()  # the prompt stays on a line of its own
            raise
        if line is None or all(letter.isprintable() or letter.isspace() for letter in line):
            return line
        typer.echo("that cannot be read; write it again")


def forget_typed() -> None:
    """Drop what was typed or pasted ahead: nobody answers what was not asked yet."""
    if _in_terminal():
        import termios

        with suppress(termios.error, OSError):
            termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)


def _in_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _edited(prompt: str) -> str | None:
    with suppress(ImportError):  # with it, `input` edits lines and brings earlier ones back
        import readline  # noqa: F401
    try:
        return input(prompt)
    except EOFError:
        typer.echo()
        return None


def _read(prompt: str) -> str | None:
    typer.echo(prompt, nl=False)
    line = sys.stdin.readline()
    if not line:
        typer.echo()
        return None
    return line.rstrip("\n")
