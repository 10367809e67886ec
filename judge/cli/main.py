"""The command line: a table of commands, and the one place that turns errors into messages and exit codes."""

from __future__ import annotations

import errno
import gc
import os
import signal
import stat
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from io import BufferedWriter, RawIOBase, TextIOWrapper
from keyword import iskeyword
from typing import Annotated

import typer

from judge import __version__
from judge.cli import signals
from judge.cli.say import say
from judge.errors import JudgeError, MachineError, explained

NOT_READ, WRONG_USAGE, JUDGE_FAILED, INTERRUPTED = 1, 2, 3, 130
"""Exit codes that are no verdicts: nobody read the output, and so on."""

_LARGEST_TERMINAL = 10_000
_SHOW_CURSOR = "\x1b[?25h"

COMMANDS = (
    "list", "next", "show", "new", "run", "watch", "complexity", "compare", "debug", "cases", "hint", "editorial",
    "solution", "review", "note", "history", "plan", "stats", "interview", "quiz", "export", "import", "config",
    "grade", "doctor", "verify", "author",
)  # fmt: skip
"""Each has a module of its name, only `import` is in `import_`: with `command`, or with `app` for commands inside."""


def command_line(*names: str) -> typer.Typer:
    """Make the command line of the named commands."""
    # Help without markup and errors without frames spare every command the import of rich.
    app = typer.Typer(
        name="judge",
        invoke_without_command=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(judge)
    for name in names:
        module = import_module(f"judge.cli.{name}{'_' * iskeyword(name)}")
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
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version of the judge.", callback=_print_version, is_eager=True
        ),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print your day as one JSON object.")] = False,
) -> None:
    """Practise coding interviews on your own machine: judge list, judge new SLUG, judge run SLUG.

    With no command it shows your day: what is due for review, what comes next, and your streak.
    """
    if context.invoked_subcommand is None:
        from judge.cli.today import show_today, show_today_as_json

        (show_today_as_json if as_json else show_today)()
    elif as_json:
        raise typer.BadParameter("--json comes after the command", context)


def main(clean_up: Callable[[], None] = lambda: None) -> None:
    """Run the command that was typed, clean up what was begun before, and end the process with its exit code."""
    code: int | str | None = INTERRUPTED
    try:
        signals.listen()
        code = _outcome()
        signals.stop_listening()
    except signals.Stopped:
        pass
    clean_up()
    if (number := signals.heard()) is not None:  # by now all that was begun has been cleaned up
        code = _end(number)
    gc.freeze()
    sys.exit(code)


def _end(number: int) -> int:
    """End the process as a signal asks; Ctrl-C has an exit code of its own."""
    try:
        if sys.stdout.isatty():
            sys.stdout.write(_SHOW_CURSOR)  # a live line hides it
    except OSError:  # the terminal has gone, and sent the signal
        pass
    if number != signal.SIGINT:
        signals.die_of(number)
    _discard_output()
    return INTERRUPTED


def _outcome() -> int | str | None:
    """Run the command and give its exit code; what went wrong is told on stderr."""
    if sys.platform == "win32":
        say("judge runs on Linux and macOS; on Windows, install and run it inside WSL", err=True)
        return WRONG_USAGE
    _write_whole()
    _forget_nonsense()
    try:
        code = _run()
        sys.stdout.flush()  # a failure can still be told here; at exit Python only complains
    except JudgeError as error:
        say(f"{error}\n{error.tip}" if error.tip else str(error), err=True)
        return JUDGE_FAILED if isinstance(error, MachineError) else WRONG_USAGE
    except BrokenPipeError:  # judge list | head
        _discard_output()
        return NOT_READ
    except Exception as error:
        if _terminal_has_gone(error):  # its signal may come a moment later
            _discard_output()
            signals.hang_up()
            return NOT_READ
        if signals.heard() is not None:  # cleaning up failed, as where the terminal has gone
            return INTERRUPTED
        _discard_output()
        if (explanation := explained(error)) is not None:
            say(explanation, err=True)
            return JUDGE_FAILED
        traceback.print_exc()
        say(f"the judge itself failed, which says nothing about your attempt: {error!r}", err=True)
        return JUDGE_FAILED
    return code


def _terminal_has_gone(error: Exception) -> bool:
    """Return whether an error came of writing to a terminal that was closed."""
    return getattr(error, "errno", None) == errno.EIO and stat.S_ISCHR(os.fstat(1).st_mode)


def _run() -> int | str | None:
    # typer reads the signatures of all commands that it is given, which takes longer than to list problems.
    typed = sys.argv[1:2]
    completes = "_JUDGE_COMPLETE" in os.environ  # a shell asks, and has what was typed elsewhere
    names: Sequence[str] = COMMANDS
    if not completes and sys.argv[1:] in ([], ["--json"]):
        names = ()
    elif not completes and typed[0] in COMMANDS:
        names = (typed[0],)
    if typed != ["config"]:  # which may repair them
        _apply_settings()
    try:
        command_line(*names)(prog_name="judge")
    except SystemExit as end:
        return end.code
    return None


def _apply_settings() -> None:
    """Set what holds for all that is shown; JudgeError where a setting is wrong, before anything is done."""
    from judge.practice.settings import settings

    mine = settings()
    if mine.width:
        os.environ["COLUMNS"] = str(mine.width)
    if mine.theme == "plain":
        os.environ["NO_COLOR"] = "1"


class _Whole(TextIOWrapper):
    """Standard output where a signal finds each text written whole or not at all."""

    def __init__(self, plain: TextIOWrapper) -> None:
        # With PYTHONUNBUFFERED there is no buffer, and what a signal cuts short is lost.
        under = BufferedWriter(plain.buffer) if isinstance(plain.buffer, RawIOBase) else plain.buffer
        # What a terminal cannot show is no reason to stop.
        super().__init__(under, encoding=plain.encoding, errors="replace")
        self._plain = plain  # which closes the buffer that they share when it goes

    def write(self, text: str) -> int:
        with signals.held():
            written = super().write(text)
            self.flush()
        return written


def _write_whole() -> None:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout = _Whole(sys.stdout)


def _forget_nonsense() -> None:
    """Forget a size of the terminal that nothing can be shown in, or that would take all memory."""
    for name in ("COLUMNS", "LINES"):
        size = os.environ.get(name, "")
        if size.isdigit() and not 0 < int(size[:9]) <= _LARGEST_TERMINAL:
            del os.environ[name]


def _discard_output() -> None:
    """Let what is left for stdout go nowhere, so that Python does not try to write it again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
