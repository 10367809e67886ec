"""`judge run`: judge an attempt and show what came out."""

from __future__ import annotations

import os
import select
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.disclosure import Disclosure, disclosed
from judge.cli.options import Slug, WorkspaceOption
from judge.errors import JudgeError

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.live import Live
    from rich.spinner import Spinner

    from judge.catalog import Problem
    from judge.examiner import Attempt, Progress, Report, Verdict
    from judge.examiner.report import Trial

_LARGEST = 1024 * 1024  # bytes of an attempt
_PIPED_WIDTH = 100
_LOOK_S = 0.2
_WRITER_S, _SILENCE_S = 3.0, 60.0
"""How long a pipe may wait for a writer, and how long that may be silent."""


def command(
    slug: Slug,
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="PATH", help="Judge this file; - is standard input.", allow_dash=True),
    ] = None,
    examples: Annotated[bool, typer.Option("--examples", help="Run the examples of the spec alone.")] = False,
    keep_going: Annotated[bool, typer.Option("--all", help="Go on after the first failure.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object, with nothing cut.")] = False,
    disclose: Annotated[
        Disclosure, typer.Option("--disclose", help="How much to show of a hidden test that failed.")
    ] = Disclosure.FULL,
    call: Annotated[
        str | None,
        typer.Option(
            "--input",
            metavar="CALL",
            help="Run on this input alone, beside the model answer, such as 'top_k([1], 1)'.",
        ),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Judge your attempt at a problem against its hidden tests.

    A run of all tests on solutions/SLUG.py counts for your progress; --file, --examples and --input do not.

    Exit codes: 0 accepted (with --input: the same as the model answer), 1 any other verdict, 2 wrong usage,
    3 the judge itself failed.
    """
    if call is not None and (examples or keep_going):
        raise JudgeError("--input runs no tests", "leave out --examples and --all")
    from judge.catalog.find import find

    problem = find(slug)
    attempt = _load(slug, file, workspace)
    if call is not None:
        from judge.examiner.trial import try_input

        trial = try_input(problem, attempt, call)
        _show_trial(trial, problem, attempt, as_json)
        raise typer.Exit(0 if trial.same else _exit_code(trial.verdict) or 1)
    report = _judge(problem, attempt, examples, keep_going, disclose, live=not as_json)
    if file is None and not examples:
        _record(report, attempt)
    _show(disclosed(report, disclose), problem, as_json, _again(slug, file, workspace))
    raise typer.Exit(_exit_code(report.verdict))


def _load(slug: str, file: Path | None, workspace: Path | None) -> Attempt:
    """Read the attempt; JudgeError where there is none or it is no text."""
    from judge.examiner import Attempt
    from judge.practice.workspace import attempt_path, locate, shown

    if file is not None:
        if str(file) == "-":
            return Attempt(_decoded(_read_stdin(), "standard input"), "<stdin>")
        return Attempt(_decoded(_read(file, str(file), "name a Python file"), str(file)), str(file))
    home = locate(workspace)
    path = attempt_path(home, slug) if home else None
    if path is None or not os.path.lexists(path):
        raise JudgeError(f"no attempt at {slug} yet", f"judge new {slug} makes one")
    name = shown(path)
    return Attempt(_decoded(_read(path, name, f"judge new {slug} --fresh makes a new one"), name), name)


def _read(path: Path, name: str, tip: str) -> bytes:
    try:
        # Opening a pipe that nobody writes into would keep us here for ever.
        with open(path, "rb", opener=lambda file, flags: os.open(file, flags | os.O_NONBLOCK)) as file:
            if stat.S_ISFIFO(os.fstat(file.fileno()).st_mode):
                return _read_pipe(file.fileno(), name, tip)
            os.set_blocking(file.fileno(), True)
            return file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise JudgeError(f"there is no file {name}", tip) from error
    except IsADirectoryError as error:
        raise JudgeError(f"{name} is a folder", tip) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise JudgeError(f"cannot read {name}: {why}", tip) from error


def _read_pipe(pipe: int, name: str, tip: str) -> bytes:
    """Read a pipe to its end, such as that of `--file <(...)`; JudgeError where nothing comes for long."""
    # Where it is not told from one that all writers have left, a pipe without a writer is waited for as well.
    tells_end = sys.platform == "linux"
    data = b""
    heard = time.monotonic()
    while len(data) <= _LARGEST:
        ready, _, _ = select.select([pipe], [], [], _LOOK_S)
        patience = _WRITER_S
        try:
            part = os.read(pipe, _LARGEST)
        except BlockingIOError:  # somebody has it open and may yet write
            part, patience = b"", _SILENCE_S
        if part:
            data += part
            heard = time.monotonic()
        elif ready and (data or tells_end):
            break
        elif time.monotonic() - heard > patience:
            told = f"{name} is a pipe, and nothing came out of it for {patience:.0f} s"
            raise JudgeError(told, f"{tip}, or write the attempt into the pipe")
    return data


def _read_stdin() -> bytes:
    if sys.stdin.isatty():
        typer.echo("type or paste the attempt, and end it with Ctrl-D", err=True)
    return sys.stdin.buffer.read(_LARGEST + 1)


def _decoded(data: bytes, name: str) -> str:
    if len(data) > _LARGEST:
        raise JudgeError(f"{name} is larger than 1 MiB", "an attempt is a file that a person writes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = f"see byte {error.start + 1}"
        raise JudgeError(f"{name} is not UTF-8 text, {where}", "save it as UTF-8") from error


def _judge(
    problem: Problem, attempt: Attempt, examples: bool, keep_going: bool, disclose: Disclosure, *, live: bool
) -> Report:
    """Judge with a live line; what breaks in the judge comes back as a judge_error."""
    from judge.examiner import GROUPS, Rules, judge_attempt

    rules = Rules(groups=("examples",) if examples else GROUPS, keep_going=keep_going)
    if not live:
        return judge_attempt(problem, attempt, rules, tick=_prepare_to_record)
    if not sys.stdout.isatty():
        return judge_attempt(problem, attempt, rules, tick=_prepare_to_show)
    line = _LiveLine(disclose)
    try:
        return judge_attempt(problem, attempt, rules, line.take, line.turn)
    finally:
        line.end()


def _prepare_to_record() -> None:
    """Import, while a worker judges, what records the report."""
    import platformdirs  # noqa: F401 - for later, as is the next

    import judge.practice.progress  # noqa: F401


def _prepare_to_show() -> None:
    """Import, while a worker judges, what records and shows the report."""
    _prepare_to_record()
    import judge.cli.render  # noqa: F401 - for later


class _LiveLine:
    """The test that runs, on one line of the terminal that is taken away at the end."""

    def __init__(self, disclose: Disclosure) -> None:
        self._disclose = disclose
        self._live: Live | None = None
        self._spinner: Spinner | None = None

    def turn(self) -> None:
        """Show the line as it is now. Here and not in a thread of its own: workers are forked from this process."""
        if self._live is None:
            _prepare_to_show()
            from rich.live import Live
            from rich.spinner import Spinner

            self._spinner = Spinner("line", "getting ready")  # a spinner that every encoding has
            self._live = Live(self._spinner, console=_console(), auto_refresh=False, transient=True)
            self._live.start()
        self._live.refresh()

    def take(self, progress: Progress) -> None:
        """Hear which test runs now."""
        if self._spinner is not None:
            from judge.cli.render import live_line

            self._spinner.update(text=live_line(progress, self._disclose))

    def end(self) -> None:
        if self._live is not None:
            self._live.stop()


def _record(report: Report, attempt: Attempt) -> None:
    from judge.practice.progress import record

    if warning := record(report, attempt.source):
        typer.echo(f"warning: {warning}", err=True)


def _again(slug: str, file: Path | None, workspace: Path | None) -> str | None:
    """Give the command that judges the same attempt once more; standard input comes but once."""
    import shlex

    if str(file) == "-":
        return None
    words = ["judge", "run", slug]
    words += ["--file", str(file)] if file else ["--workspace", str(workspace)] if workspace else []
    return shlex.join(words)


def _show(report: Report, problem: Problem, as_json: bool, again: str | None) -> None:
    if as_json:
        _print_json(report.to_json())
        return
    from judge.cli.render import report_view

    _print(lambda width: report_view(report, problem, width, again))


def _show_trial(trial: Trial, problem: Problem, attempt: Attempt, as_json: bool) -> None:
    if as_json:
        _print_json({"problem": problem.slug, "file": attempt.file} | trial.to_plain())
        return
    from judge.cli.render import trial_view

    _print(lambda width: trial_view(trial, width))


def _print_json(data: dict[str, Any]) -> None:
    from json import dumps

    typer.echo(dumps(data, indent=2))


def _print(view: Callable[[int], RenderableType]) -> None:
    console = _console()
    console.print(view(console.width))


def _console() -> Console:
    from rich.console import Console

    return Console(
        width=None if sys.stdout.isatty() else _PIPED_WIDTH, markup=False, emoji=False, highlight=False
    )


def _exit_code(verdict: Verdict) -> int:
    return {"accepted": 0, "judge_error": 3}.get(verdict.value, 1)
