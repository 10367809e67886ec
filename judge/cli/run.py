"""`judge run`: judge an attempt and show what came out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.disclosure import Disclosure, disclosed
from judge.cli.options import Slug, WorkspaceOption
from judge.errors import JudgeError

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from judge.catalog import Problem
    from judge.examiner import Attempt, Progress, Report, Verdict
    from judge.examiner.trial import Trial

_LARGEST = 1024 * 1024  # bytes of an attempt
_PIPED_WIDTH = 100


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
        trial = _try(problem, attempt, call)
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
    from judge.practice.workspace import attempt_path, locate

    if file is not None:
        if str(file) == "-":
            return Attempt(_decoded(_read_stdin(), "standard input"), "<stdin>")
        return Attempt(_decoded(_read(file, "name a Python file"), str(file)), str(file))
    home = locate(workspace)
    path = attempt_path(home, slug) if home else None
    if path is None or not path.exists():
        raise JudgeError(f"no attempt at {slug} yet", f"judge new {slug} makes one")
    shown = _shown(path)
    return Attempt(_decoded(_read(path, f"judge new {slug} --fresh makes a new one"), shown), shown)


def _read(path: Path, tip: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise JudgeError(f"there is no file {path}", tip) from error
    except IsADirectoryError as error:
        raise JudgeError(f"{path} is a folder", tip) from error
    except OSError as error:
        raise JudgeError(f"cannot read {path}: {error.strerror}", tip) from error


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


def _shown(path: Path) -> str:
    """Give the path as a person in this folder would type it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):  # elsewhere, or the current folder is gone
        return str(path)


def _judge(
    problem: Problem, attempt: Attempt, examples: bool, keep_going: bool, disclose: Disclosure, *, live: bool
) -> Report:
    """Judge with a live line; what breaks in the judge comes back as a judge_error."""
    from judge.examiner import judge_attempt, warm_up

    warm_up(problem)
    with _live_line(disclose, shown=live and sys.stdout.isatty()) as listener:
        return judge_attempt(
            problem, attempt, examples_only=examples, keep_going=keep_going, listener=listener
        )


def _try(problem: Problem, attempt: Attempt, call: str) -> Trial:
    from judge.examiner import Verdict
    from judge.examiner.trial import Trial, try_input

    try:
        return try_input(problem, attempt, call)
    except JudgeError:
        raise
    except Exception as error:
        return Trial(
            call=call,
            got=None,
            expected="",
            same=False,
            stdout="",
            message=_fault(error),
            traceback=(),
            stopped_at=(),
            verdict=Verdict.JUDGE_ERROR,
            cpu_s=0.0,
        )


def _fault(error: Exception) -> str:
    """Say what broke in the judge, and where, for whoever mends it."""
    from traceback import extract_tb

    where = extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(where.filename).name}, line {where.lineno})"


@contextmanager
def _live_line(disclose: Disclosure, *, shown: bool) -> Iterator[Callable[[Progress], None] | None]:
    """Show the test that runs on one line of the terminal, and take the line away at the end."""
    if not shown:
        yield None
        return
    from judge.cli.render import live_line

    with _console().status("getting ready", spinner="line") as status:  # a spinner that every encoding has
        yield lambda progress: status.update(live_line(progress, disclose))


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
        from dataclasses import asdict

        data = asdict(trial) | {"verdict": str(trial.verdict)}
        _print_json({"problem": problem.slug, "file": attempt.file} | data)
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
