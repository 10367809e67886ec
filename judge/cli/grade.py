"""`judge grade`: many attempts at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.console import fitted
from judge.cli.disclosure import Disclosure, disclosed
from judge.cli.files import refuse_odd, write_out
from judge.cli.say import say
from judge.errors import JudgeError
from judge.words import counted

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from judge.grading.ledger import Ledger
    from judge.grading.submissions import Submission

_FEW = 40
"""So many attempts are listed one by one."""
_TROUBLES = 5


def command(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH...",
            help="Folders of attempts (SLUG.py, STUDENT/SLUG.py), Python files, or JSON Lines; - is standard input.",
            allow_dash=True,
        ),
    ],
    output: Annotated[
        list[Path] | None,
        typer.Option(
            "--output",
            metavar="FILE",
            help="Write the results: .jsonl as they come, .csv, or .xml for JUnit; - is .jsonl on standard output.",
            allow_dash=True,
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the .jsonl of a run that was ended.")
    ] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", min=1, metavar="N", help="Processes; as many as cores without it.")
    ] = None,
    k: Annotated[
        str,
        typer.Option("--k", metavar="K[,K...]", help="Estimate pass@k of problems with several attempts."),
    ] = "1",
    disclose: Annotated[
        Disclosure, typer.Option("--disclose", help="What is told of a hidden test that failed.")
    ] = Disclosure.FULL,
    explain: Annotated[
        bool, typer.Option("--explain", help="Look for the smallest failing input, which takes long.")
    ] = False,
    ray: Annotated[
        str | None,
        typer.Option("--ray", metavar="ADDRESS", help="Judge on a Ray cluster: its address, auto or local."),
    ] = None,
) -> None:
    """Judge many attempts, several at once, and count what came of them.

    A line of JSON holds an attempt: {"id": ..., "problem": SLUG, "source": ...}, or task_id and completion as in the
    results of code benchmarks; gzip is taken too. The same attempt is judged once. Ends with 0 where every attempt
    got a verdict, else with 1. docs/grading.md describes all files.
    """
    from contextlib import ExitStack, closing
    from json import dumps

    from judge.examiner import Rules
    from judge.grading.ledger import Ledger, RowFile, row
    from judge.grading.pool import graded
    from judge.grading.submissions import check_paths, count_submissions, read_submissions

    wanted = _numbers(k)
    rows_to, wholes = _outputs(output or [])
    if resume and (rows_to is None or str(rows_to) == "-"):
        raise JudgeError("nothing to resume", "name the file of the run before: --output FILE.jsonl")
    check_paths(paths)
    total = count_submissions(paths)
    begun = time.monotonic()
    count = 0
    with ExitStack() as stack:
        ledger = stack.enter_context(closing(Ledger()))
        file: RowFile | None = None
        if rows_to is not None and str(rows_to) != "-":
            file = stack.enter_context(closing(RowFile(rows_to, resume=resume)))
            for earlier in file.earlier() if resume else ():
                ledger.add(earlier)
        bar = stack.enter_context(_progress())
        task = bar.add_task("", total=total, speed="")

        def tick() -> None:
            bar.update(task, speed=f"{count / max(time.monotonic() - begun, 0.1):.1f} a second")
            bar.refresh()

        submissions = _left(read_submissions(paths), ledger, lambda: bar.advance(task))
        rules = Rules(explain=explain)
        if ray is None:
            judged = graded(submissions, jobs=jobs, rules=rules, tick=tick)
        else:
            from judge.grading.ray_pool import graded_on_ray

            def tell(text: str) -> None:
                bar.console.print(text, markup=False, highlight=False)

            judged = graded_on_ray(submissions, ray, jobs=jobs, rules=rules, tick=tick, tell=tell)
        try:
            for _, submission, report in judged:
                told = row(submission, disclosed(report, disclose))
                if file is not None:
                    file.add(told)
                elif rows_to is not None:
                    typer.echo(dumps(told))
                ledger.add(told)
                count += 1
                bar.advance(task)
        finally:  # what was judged is told, however it ends
            bar.stop()
            _write(wholes, ledger)
            _show(ledger, wanted, time.monotonic() - begun, count, on_stderr=str(rows_to) == "-")
        raise typer.Exit(1 if "judge_error" in ledger.verdicts else 0)


def _numbers(k: str) -> list[int]:
    try:
        found = sorted({int(one) for one in k.split(",")})
    except ValueError:
        found = [0]
    if found[0] < 1:
        raise JudgeError(f"--k {k} is no list of numbers above 0", "write it like --k 1,10")
    return found


def _outputs(outputs: list[Path]) -> tuple[Path | None, list[Path]]:
    """Return where rows go as they come, and which files are written whole in the end."""
    rows = [path for path in outputs if path.suffix == ".jsonl" or str(path) == "-"]
    wholes = [path for path in outputs if path.suffix in (".csv", ".xml")]
    odd = next((path for path in outputs if path not in [*rows, *wholes]), None)
    if odd is not None:
        raise JudgeError(f"{odd} is of no kind that can be written", "name it .jsonl, .csv or .xml")
    if len(rows) > 1:
        raise JudgeError("rows can be written to one place", "name one .jsonl file, or -")
    for path in wholes:
        refuse_odd(path)
    return (rows[0] if rows else None), wholes


def _left(
    submissions: Iterator[Submission | None], ledger: Ledger, skipped: Callable[[], None]
) -> Iterator[Submission | None]:
    """Yield what has no row yet, with an id of its own; an id that comes again names nothing."""
    number = 0
    for submission in submissions:
        if submission is None:
            yield None
            continue
        number += 1
        name = submission.id or f"{number}"
        if not ledger.is_new(name):
            submission = replace(submission, trouble=f"the id {name!r} was given before")
            again = 2
            while not ledger.is_new(f"{name} ({again})"):
                again += 1
            name = f"{name} ({again})"
        submission = replace(submission, id=name)
        if ledger.has(submission):
            skipped()
        else:
            yield submission


def _progress() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[speed]}"), TimeRemainingColumn())
    # Refreshed by the loop and not by a thread: workers are forked from this process.
    return Progress(
        *columns, console=console, transient=True, auto_refresh=False, disable=not console.is_terminal
    )


def _write(paths: list[Path], ledger: Ledger) -> None:
    from judge.grading.files import as_csv, as_junit

    for path in paths:
        write_out(path, as_csv(ledger) if path.suffix == ".csv" else as_junit(ledger))


def _show(ledger: Ledger, wanted: list[int], seconds: float, count: int, *, on_stderr: bool) -> None:
    """Show the attempts, if they are few, the problems with how many attempts passed, and what was not judged."""
    from rich.console import Console
    from rich.table import Table

    from judge.cli.page import show_unpadded
    from judge.grading.ledger import pass_at_k

    console = fitted(Console(stderr=on_stderr, highlight=False, markup=False, soft_wrap=False))
    verdicts = ledger.verdicts
    total = sum(verdicts.values())
    if not total:
        say("no attempt was judged: there was none", err=on_stderr)
        return
    if total <= _FEW:
        table = Table("attempt", "verdict", "tests", "failed in", box=None, pad_edge=False)
        for name, _, verdict, passed, of, _, test, message in ledger.rows():
            told = "not judged" if verdict == "judge_error" else verdict.replace("_", " ")
            table.add_row(name, told, f"{passed} of {of}" if of else "", test or message)
        show_unpadded(console, table, "")
    problems = list(ledger.by_problem())
    if len(problems) > 1 or any(judged > 1 for _, judged, _ in problems):
        several = any(judged > 1 for _, judged, _ in problems)
        table = Table("problem", "accepted", box=None, pad_edge=False)
        shown = [k for k in wanted if any(judged >= k for _, judged, _ in problems)] if several else []
        for k in shown:
            table.add_column(f"pass@{k}", justify="right")
        estimates = {k: [pass_at_k(n, c, k) for _, n, c in problems if n >= k] for k in shown}
        for name, judged, accepted in problems:
            cells = [f"{pass_at_k(judged, accepted, k):.3f}" if judged >= k else "-" for k in shown]
            table.add_row(name, f"{accepted} of {judged}", *cells)
        if shown:
            table.add_row("mean", "", *(f"{sum(found) / len(found):.3f}" for found in estimates.values()))
        show_unpadded(console, table, "")
    errors = [row for row in ledger.rows() if row[2] == "judge_error"] if "judge_error" in verdicts else []
    for name, *_, message in errors[:_TROUBLES] if total > _FEW else ():
        say(f"{name}: {message}", err=on_stderr)
    if len(errors) > _TROUBLES and total > _FEW:
        say(f"and {len(errors) - _TROUBLES} more that were not judged", err=on_stderr)
    names = {verdict: verdict.replace("_", " ") for verdict in verdicts} | {"judge_error": "not judged"}
    told = ", ".join(f"{number} {names[verdict]}" for verdict, number in verdicts.items())
    speed = f", {count / seconds:.1f} a second" if count else ""
    say(f"{counted(total, 'attempt')}: {told}{speed}", err=on_stderr)
