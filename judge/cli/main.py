"""The command line: a table of commands, and the one place that turns errors into messages and exit codes."""

from __future__ import annotations

import errno
import gc
import os
import sys
import traceback
from importlib import import_module
from io import TextIOWrapper
from typing import Annotated

import typer

from judge import __version__
from judge.errors import JudgeError

NOT_READ, WRONG_USAGE, JUDGE_FAILED, INTERRUPTED = 1, 2, 3, 130
"""Exit codes that are no verdicts: nobody read the output, and so on."""

COMMANDS = ("list", "show", "new", "run", "doctor", "verify", "author")
"""Each has a module of its name, with `command`, or with `app` where there are commands inside it."""


def command_line(*names: str) -> typer.Typer:
    """Make the command line of the named commands."""
    # Help without markup and errors without frames spare every command the import of rich.
    app = typer.Typer(
        name="judge", no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False
    )
    app.callback()(judge)
    for name in names:
        module = import_module(f"judge.cli.{name}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        else:
            app.command(name)(module.command)
    return app


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"judge {__version__}")
        raise typer.Exit


def judge(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version of the judge.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Practise coding interviews on your own machine: judge list, judge new SLUG, judge run SLUG."""


def main() -> None:
    """Run the command that was typed, and end the process with its exit code."""
    # Collecting garbage while everything is being imported, and again when the process ends, takes longer
    # than many a command.
    gc.set_threshold(100_000)
    code = _outcome()
    gc.freeze()
    sys.exit(code)


def _outcome() -> int | str | None:
    """Run the command and give its exit code; what went wrong is told on stderr."""
    if sys.platform == "win32":
        typer.echo("judge runs on Linux and macOS; on Windows, install and run it inside WSL", err=True)
        return WRONG_USAGE
    _open_what_is_closed()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # what a terminal cannot show is no reason to stop
    try:
        code = _run()
        sys.stdout.flush()  # a failure can still be told here; at exit Python only complains
    except JudgeError as error:
        typer.echo(f"{error}\n{error.tip}" if error.tip else str(error), err=True)
        return WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # judge list | head
        _discard_output()
        return NOT_READ
    except Exception as error:
        _discard_output()
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            typer.echo("the disk is full: make room on it and run the command again", err=True)
            return JUDGE_FAILED
        traceback.print_exc()
        typer.echo(f"the judge itself failed, which says nothing about your attempt: {error!r}", err=True)
        return JUDGE_FAILED
    return code


def _run() -> int | str | None:
    # typer reads the signatures of all commands that it is given, which takes longer than to list problems.
    typed = sys.argv[1:2]
    names = typed if typed and typed[0] in COMMANDS else COMMANDS
    try:
        command_line(*names)(prog_name="judge")
    except SystemExit as end:
        return end.code
    return None


def _open_what_is_closed() -> None:
    """Take the places of stdin, stdout and stderr where whoever started us closed them.

    Else the next file or socket gets descriptor 1, and with it what anybody prints.
    """
    sys.stdin = sys.stdin or open(os.devnull)  # noqa: SIM115 - open for as long as the process lives
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115


def _discard_output() -> None:
    """Let what is left for stdout go nowhere, so that Python does not try to write it again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
