"""`judge verify`: the proof that problems keep their promises."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.options import complete_pattern, complete_slug
from judge.errors import JudgeError
from judge.words import counted

if TYPE_CHECKING:
    from rich.text import Text

    from judge.authoring.complaints import Complaint
    from judge.authoring.jobs import Tally
    from judge.authoring.proof import Verification
    from judge.catalog import Problem

_HEADINGS = (
    "accepted", "wrong", "slow", "small", "mutants", "inputs", "friends", "<0.25", ">2", "seconds",
)  # fmt: skip
_WIDTHS = (8, 7, 7, 6, 9, 7, 7, 6, 6, 7)
_NARROW = ("accepted", "wrong", "slow", "seconds")
"""What there is room for in a narrow terminal."""
_NAMES = "problem"


def command(
    slugs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SLUG", help="Problems to verify.", autocompletion=complete_slug, show_default=False
        ),
    ] = None,
    pattern: Annotated[
        list[str] | None,
        typer.Option(
            "--pattern",
            metavar="PATTERN",
            help="All problems of this pattern; given again, of all of them.",
            autocompletion=complete_pattern,
        ),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="All problems.")] = False,
    mutants: Annotated[
        bool,
        typer.Option("--mutants", help="Judge mutants of each model solution too, and friends of it."),
    ] = False,
    quick: Annotated[
        bool,
        typer.Option("--quick", help="Skip large inputs and slow attempts: for the loop of an author."),
    ] = False,
    loose: Annotated[
        bool,
        typer.Option(
            "--loose", help="Ask for less room around time limits: they were chosen on another machine."
        ),
    ] = False,
    questions: Annotated[
        bool, typer.Option("--questions", help="Check the concept questions instead; SLUG is then a topic.")
    ] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", min=1, metavar="N", help="Processes; as many as cores without it.")
    ] = None,
) -> None:
    """Check problems: their files, the verdicts of their attempts, and with --mutants that wrong attempts are rejected.

    small is the number of small inputs that are tried, inputs counts the input mutants (the model solution made
    wrong on one feature of its input) that are rejected, friends the right attempts in other styles that are
    accepted. "<0.25" is the largest share of its time limit that an accepted attempt takes, ">2" the smallest that a
    slow one does; with --loose, 0.4 and 1.4 are enough. Ends with exit code 1 when there is a complaint.
    """
    if quick and mutants:
        raise JudgeError(
            "--quick and --mutants at once", "mutants need the large inputs: give one of the two"
        )
    if questions:
        from judge.cli.verify_questions import verify_questions

        raise typer.Exit(0 if verify_questions(slugs or []) else 1)
    begun = time.monotonic()
    problems, broken = _chosen(slugs or [], pattern or [], everything)

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    from judge.authoring.jobs import LOOSE, STRICT
    from judge.authoring.verify import verify_all

    console = Console(highlight=False, soft_wrap=True)
    width = max(len(name) for name in (_NAMES, *(problem.slug for problem in problems)))
    found: list[Verification] = []
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    try:
        with Progress(
            *columns, console=console, transient=True, auto_refresh=False, disable=not console.is_terminal
        ) as progress:  # refreshed here and not by a thread: workers are forked from this process
            task = progress.add_task("verifying", total=len(problems))
            whole = width + sum(_WIDTHS) + 2 * len(_WIDTHS)
            shown = _NARROW if console.is_terminal and console.width < whole else _HEADINGS
            console.print(_line(_NAMES.ljust(width), _HEADINGS, "dim", shown))
            for verification in verify_all(
                problems,
                mutants=mutants,
                quick=quick,
                bars=LOOSE if loose else STRICT,
                jobs=jobs or os.cpu_count() or 1,
                listener=lambda done: progress.update(task, completed=done),
                tick=progress.refresh,
            ):
                found.append(verification)
                console.print(_row(verification, width, shown))
    finally:  # an interruption loses nothing that was found
        for complaint in [complaint for verification in found for complaint in verification.complaints]:
            console.print(_complaint(complaint))
        for message in broken:
            console.print(message, style="red", markup=False)
    console.print(_closing(found, len(broken), time.monotonic() - begun))
    raise typer.Exit(0 if not broken and all(verification.ok for verification in found) else 1)


def _chosen(slugs: list[str], patterns: list[str], everything: bool) -> tuple[list[Problem], list[str]]:
    """Return the problems that were asked for, and what is wrong with those that cannot be read."""
    from judge.catalog import BrokenProblem
    from judge.catalog.find import find, load_catalog

    if not (slugs or patterns or everything):
        raise JudgeError("nothing to verify", "name problems, or --pattern PATTERN, or --all")
    chosen: dict[str, Problem] = {}
    broken = []
    for slug in slugs:
        try:
            chosen[slug] = find(slug)
        except BrokenProblem as error:
            broken.append(f"{error}: {error.tip}")
    if patterns or everything:
        catalog = load_catalog()
        broken += catalog.warnings
        chosen |= {problem.slug: problem for problem in catalog.select(patterns=patterns)}
    return list(chosen.values()), list(dict.fromkeys(broken))


def _row(found: Verification, width: int, shown: tuple[str, ...]) -> Text:
    cells = (
        _tally(found.accepted),
        _tally(found.wrong),
        _tally(found.slow),
        str(found.small_inputs),
        _tally(found.mutants),
        _tally(found.input_mutants),
        _tally(found.friends),
        _share(found.margin.slowest_accepted),
        _share(found.margin.quickest_slow),
        f"{found.seconds:.1f}",
    )
    line = _line(found.slug.ljust(width), cells, "green" if found.ok else "red", shown)
    if not found.ok:
        line.append(f"  {counted(len(found.complaints), 'complaint')}", "red")
    return line


def _line(name: str, cells: tuple[str, ...], style: str, shown: tuple[str, ...]) -> Text:
    from rich.text import Text

    line = Text(name, style)
    for heading, cell, wide in zip(_HEADINGS, cells, _WIDTHS, strict=True):
        if heading in shown:
            line.append(f"  {cell:>{wide}}", "dim" if style == "dim" else "default")
    return line


def _complaint(complaint: Complaint) -> Text:
    from rich.text import Text

    from judge.practice.workspace import shown

    return Text.assemble("  ", (shown(complaint.file), "bold"), ": ", complaint.text)


def _closing(found: list[Verification], broken: int, seconds: float) -> Text:
    from rich.text import Text

    failed = sum(not verification.ok for verification in found) + broken
    tallies = [verification.mutants for verification in found if verification.mutants]
    rejected, all_mutants = sum(tally.told for tally in tallies), sum(tally.all for tally in tallies)
    text = f"{counted(len(found) + broken, 'problem')} verified in {seconds:.0f} s"
    if all_mutants:
        text += f", {rejected / all_mutants:.1%} of {all_mutants} mutants rejected"
    if failed:
        return Text(f"{text}: {failed} to fix", "bold red")
    return Text(f"{text}: all promises kept", "bold green")


def _tally(tally: Tally | None) -> str:
    return str(tally) if tally and tally.all else "-"


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.2f}"
