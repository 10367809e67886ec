"""`judge run`: judge an attempt and show what came out."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli import signals
from judge.cli.console import new_console
from judge.cli.disclosure import IN_INTERVIEW, Disclosure, disclosed, in_interview
from judge.cli.options import WorkspaceOption, complete_slug
from judge.cli.say import say, warn
from judge.errors import JudgeError

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live
    from rich.spinner import Spinner

    from judge.catalog import Problem
    from judge.complexity import Glance
    from judge.examiner import Attempt, Progress, Report, Rules, Verdict
    from judge.examiner.report import Trial
    from judge.practice.remarks import Remark


def command(
    slug: Annotated[
        str | None,
        typer.Argument(
            metavar="[SLUG | PATH]",
            help="A problem, or the file of an attempt at it; without it, the attempt that was saved last.",
            autocompletion=complete_slug,
            show_default=False,
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="PATH", help="Judge this file; - is standard input.", allow_dash=True),
    ] = None,
    examples: Annotated[bool, typer.Option("--examples", help="Run only the examples of the spec.")] = False,
    keep_going: Annotated[bool, typer.Option("--all", help="Go on after the first failure.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object, with nothing cut.")] = False,
    disclose: Annotated[
        Disclosure | None,
        typer.Option(
            "--disclose",
            case_sensitive=False,
            help="How much to show of a hidden test that failed, instead of what the settings say.",
        ),
    ] = None,
    call: Annotated[
        str | None,
        typer.Option(
            "--input",
            metavar="CALL",
            help="Run on this input alone, beside the model solution, such as 'top_k([\"a\"], 1)'; "
            "@FILE reads it from a file, - from standard input.",
        ),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="Try the --input first at every judge run from now on.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Judge your attempt at a problem against its hidden tests.

    A run of all tests on solutions/SLUG.py counts for your progress; --file, --examples and --input do not.

    Exit codes: 0 accepted (with --input: the same as the model solution), 1 any other verdict, 2 wrong usage,
    3 the judge itself failed.
    """
    if call is not None and (examples or keep_going):
        raise JudgeError(
            "--input runs no tests, so --examples and --all do nothing", "leave out --examples and --all"
        )
    if keep and call is None:
        raise JudgeError("--keep keeps the input of --input", "give one: judge run SLUG --input CALL --keep")
    from judge.catalog.find import find
    from judge.practice.settings import settings

    asked, (slug, file) = slug, _chosen(slug, file, workspace)
    problem = find(slug)
    slug = problem.slug
    interviewed = in_interview(slug)
    disclose = Disclosure.COUNT if interviewed else disclose or Disclosure(settings().disclosure)
    attempt = _load(slug, file, workspace)
    if asked is None and not as_json:
        typer.echo(attempt.file)
    if call is not None:
        from judge.cli.reveal import refuse_in_interview
        from judge.examiner.trial import try_input

        refuse_in_interview("model solution", slug)
        given: list[bytes] = []
        trial = try_input(problem, attempt, _text(call), given.append)
        _show_trial(trial, problem, attempt, as_json)
        if keep:
            _keep(slug, given[0], trial, quiet=as_json)
        raise typer.Exit(0 if trial.same else _exit_code(trial.verdict) or 1)
    from judge.practice.runs import rules_of

    again = run_again(slug, file, workspace)

    def broken_off(report: Report) -> None:
        if signals.heard() == signal.SIGINT and not as_json:  # nobody reads what another signal cuts short
            _show(disclosed(report, disclose), problem, as_json, again)

    rules = rules_of(slug, examples=examples, keep_going=keep_going)
    smallest: list[tuple[bytes, str]] = []
    glances: list[Glance] = []

    def tell(report: Report) -> Glance | None:
        """Record and show the report, and have a glance at the complexity of what was accepted."""
        from judge.coach.outlook import outlook_of
        from judge.practice.runs import review_of

        counts = file is None and not examples
        if counts:
            _record(report, attempt, smallest)
        shown = disclosed(report, disclose)
        if interviewed:
            _show_counts(shown, problem, as_json)
            return None
        remarks = review_of(report, problem, attempt)
        outlook = outlook_of(report, problem) if counts else ""
        _show(shown, problem, as_json, again, remarks, outlook)
        if as_json:
            return None
        from judge.complexity.glance import glance_at

        glances.extend(filter(None, [glance_at(problem, attempt, report)]))
        sys.stdout.flush()  # the verdict need not wait for what comes now
        return glances[0] if glances else None

    report = _judge(
        problem,
        attempt,
        rules,
        disclose,
        lambda *found: smallest.append(found),
        live=not as_json,
        broken_off=broken_off,
        afterwards=tell,
    )
    for glance in glances:
        _show_glance(glance, slug)
    raise typer.Exit(_exit_code(report.verdict))


def _chosen(given: str | None, file: Path | None, workspace: Path | None) -> tuple[str, Path | None]:
    """Return the problem and the file that are meant; no file where it is the attempt in solutions/."""
    from judge.catalog.find import slugs
    from judge.practice.reading import nowhere
    from judge.practice.workspace import attempt_path, locate, saved_last

    if given is None and file is not None:
        raise JudgeError(f"which problem is {file} an attempt at?", f"judge run SLUG --file {file}")
    if given is None:
        home = locate(workspace)
        slug = saved_last(home, slugs()) if home else None
        if slug is None:
            where = f" in {home / 'solutions'}" if home else f": {nowhere()}"
            raise JudgeError(f"there is no attempt{where}", "judge new SLUG starts one")
        return slug, None
    if not given.endswith(".py"):
        return given, file
    if file is not None:
        raise JudgeError("two attempts at once", "give a problem's name beside --file")
    home, path = locate(workspace), Path(given)
    with suppress(OSError):
        if home and os.path.samefile(path, attempt_path(home, path.stem)):
            return path.stem, None
    # solutions/SLUG/NAME.py is another approach to SLUG.
    named = path.stem if path.stem in slugs() else path.absolute().parent.name
    return (named if named in slugs() else path.stem), path


def _load(slug: str, file: Path | None, workspace: Path | None) -> Attempt:
    """Read the attempt; JudgeError where there is none or it is no text."""
    from judge.examiner import Attempt
    from judge.practice.reading import decoded, read_attempt

    if str(file) == "-":
        return Attempt(decoded(_read_stdin(), "standard input"), "<stdin>")
    return read_attempt(slug, file, workspace)


def _read_stdin() -> bytes:
    from judge.practice.reading import LARGEST

    if sys.stdin.isatty():
        typer.echo("type or paste the attempt, and end it with Ctrl-D", err=True)
    return sys.stdin.buffer.read(LARGEST + 1)


def _text(call: str) -> str:
    """Return the call itself, where a file or standard input is named in its place."""
    from judge.practice.reading import LARGEST_INPUT, decoded, read_file

    if call == "-":
        return decoded(sys.stdin.buffer.read(LARGEST_INPUT + 1), "standard input", LARGEST_INPUT)
    if call.startswith("@"):
        name = call.removeprefix("@")
        tip = "name a file that holds one call, such as @input.txt"
        return decoded(read_file(Path(name), name, tip, LARGEST_INPUT), name, LARGEST_INPUT)
    return call


def _judge(
    problem: Problem,
    attempt: Attempt,
    rules: Rules,
    disclose: Disclosure,
    smallest: Callable[[bytes, str], None],
    *,
    live: bool,
    broken_off: Callable[[Report], None],
    afterwards: Callable[[Report], Glance | None],
) -> Report:
    """Judge with a live line; what breaks in the judge comes back as a judge_error."""
    from judge.examiner import judge_attempt

    if not (live and sys.stdout.isatty()):
        tick = _prepare_to_show if live else _prepare_to_record
        return judge_attempt(
            problem,
            attempt,
            rules,
            tick=tick,
            broken_off=broken_off,
            smallest=smallest,
            afterwards=afterwards,
        )
    line = _LiveLine(disclose)

    def ended(report: Report) -> Glance | None:
        line.end()
        return afterwards(report)

    def ended_early(report: Report) -> None:
        line.end()
        broken_off(report)

    try:
        return judge_attempt(problem, attempt, rules, line.take, line.turn, ended_early, smallest, ended)
    finally:
        line.end()


def _prepare_to_record() -> None:
    """Import, while a worker judges, what records the report."""
    import platformdirs  # noqa: F401 - for later, as is the next

    import judge.coach.outlook
    import judge.practice.runs  # noqa: F401


def _prepare_to_show() -> None:
    """Import, while a worker judges, what records and shows the report."""
    _prepare_to_record()
    import judge.cli.render  # noqa: F401 - for later


class _LiveLine:
    """The test that runs, on one line of the terminal that is taken away at the end."""

    def __init__(self, disclose: Disclosure) -> None:
        self._disclose = disclose
        self._live: Live | None = None
        self._ended = False
        self._spinner: Spinner | None = None

    def turn(self) -> None:
        """Show the line as it is now. Here and not in a thread of its own: workers are forked from this process."""
        if self._ended:
            return
        if self._live is None:
            _prepare_to_show()
            from rich.live import Live
            from rich.spinner import Spinner

            self._spinner = Spinner("line", "getting ready")  # a spinner that every encoding has
            self._live = Live(self._spinner, console=new_console(), auto_refresh=False, transient=True)
            self._live.start()
        self._live.refresh()

    def take(self, progress: Progress) -> None:
        """Hear which test runs now."""
        if self._spinner is not None:
            from judge.cli.render import live_line

            self._spinner.update(text=live_line(progress, self._disclose))

    def end(self) -> None:
        """Take the line away, for good."""
        self._ended = True
        if self._live is not None:
            self._live.stop()


def _record(report: Report, attempt: Attempt, smallest: list[tuple[bytes, str]]) -> None:
    from judge.practice.runs import record_run

    warn(record_run(report, attempt.source, smallest[0] if smallest else None))


def _keep(slug: str, arguments: bytes, trial: Trial, *, quiet: bool) -> None:
    from judge.examiner.attempt import LARGEST_KEPT
    from judge.practice.inputs import keep

    if len(arguments) > LARGEST_KEPT:
        warning: str | None = f"the input was not kept: it takes more than {LARGEST_KEPT // 2**20} MiB"
    else:
        warning = keep(slug, arguments, trial.call)
    warn(warning)
    if warning is None and not quiet:
        say(f"kept: judge run {slug} tries it first from now on; judge cases {slug} lists and removes")


def run_again(slug: str, file: Path | None, workspace: Path | None) -> str | None:
    """Return the command that judges the same attempt once more; standard input comes but once."""
    import shlex

    if str(file) == "-":
        return None
    words = ["judge", "run", slug]
    words += ["--file", str(file)] if file else ["--workspace", str(workspace)] if workspace else []
    return shlex.join(words)


def _show(
    report: Report,
    problem: Problem,
    as_json: bool,
    again: str | None,
    remarks: Sequence[Remark] = (),
    outlook: str = "",
) -> None:
    if as_json:
        told = [{"line": remark.line, "text": remark.text} for remark in remarks]
        _print_json(report.to_json() | {"remarks": told})
        return
    from judge.cli.render import report_view
    from judge.coach.blind import as_seen
    from judge.practice.onward import after

    onward = after(problem) if report.verdict == "accepted" else None
    shown = as_seen(problem)
    _print(lambda width: report_view(report, shown, width, again, onward, remarks, outlook))


def _show_counts(report: Report, problem: Problem, as_json: bool) -> None:
    """Show what an interview tells of a run."""
    if as_json:
        _print_json(report.to_json())
        return
    from judge.cli.render import report_view
    from judge.coach.blind import as_seen

    _print(lambda width: report_view(report, as_seen(problem), width, None, closing=IN_INTERVIEW))


def _show_glance(glance: Glance, slug: str) -> None:
    from judge.cli.curves import glance_text

    if text := glance_text(glance):
        say(f"\n{text}; judge complexity {slug} says more")


def _show_trial(trial: Trial, problem: Problem, attempt: Attempt, as_json: bool) -> None:
    if as_json:
        _print_json({"problem": problem.slug, "file": attempt.file} | trial.to_plain())
        return
    from judge.cli.render import trial_view

    _print(lambda width: trial_view(trial, width, attempt.file))


def _print_json(data: dict[str, Any]) -> None:
    from json import dumps

    typer.echo(dumps(data, indent=2))


def _print(view: Callable[[int], RenderableType]) -> None:
    console = new_console()
    console.print(view(console.width))


def _exit_code(verdict: Verdict) -> int:
    return {"accepted": 0, "judge_error": 3}.get(verdict.value, 1)
