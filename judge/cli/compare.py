"""`judge compare`: several approaches side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.complexity import Counter, SvgOption
from judge.cli.console import new_console
from judge.cli.options import Slug, WorkspaceOption
from judge.cli.reveal import refuse_in_interview
from judge.cli.say import say

if TYPE_CHECKING:
    from rich.table import Table

    from judge.complexity import Measured, Measurements
    from judge.examiner import Report

_NARROW = 70
"""Columns under which the table has only what one compares by."""


def command(
    slug: Slug,
    files: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[FILE]...",
            help="Attempts; without any, solutions/SLUG.py and all of solutions/SLUG/.",
            show_default=False,
        ),
    ] = None,
    svg: SvgOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object with all points.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Judge several attempts at a problem, and compare their time and memory with each other and the model solution.

    Time, memory and complexity are measured of those that are accepted or too slow. Nothing of it counts for your
    progress. Exit code 1 when none is accepted.
    """
    from judge.catalog.find import find
    from judge.cli.curves import draw_svg, told_as_json
    from judge.complexity import Measured, Measurements, measure_complexity
    from judge.examiner import Rules, Verdict, judge_attempt
    from judge.practice.reading import read_approaches

    problem = find(slug)
    refuse_in_interview("comparison", problem.slug)
    attempts = read_approaches(problem.slug, files or [], workspace)
    reports, measurable = [], []
    with Counter(quiet=as_json) as counter:
        for attempt in attempts:
            counter.say(f"judging {attempt.file}")
            reports.append(judge_attempt(problem, attempt, Rules(explain=False)))
            if reports[-1].verdict in (Verdict.ACCEPTED, Verdict.TIME_LIMIT_EXCEEDED):
                measurable.append(attempt)
        if measurable:
            measurements = measure_complexity(problem, measurable, counter.take)
        else:
            measurements = Measurements(Measured("the model solution"), [])
    if svg is not None:
        draw_svg(measurements, problem, svg)
    if as_json:
        from json import dumps

        verdicts = [{"file": report.file, "verdict": str(report.verdict)} for report in reports]
        typer.echo(dumps(told_as_json(measurements, problem) | {"verdicts": verdicts}, indent=2))
    else:
        _show(reports, measurements)
        if svg is not None:
            say(f"drawn into {svg}")
    raise typer.Exit(0 if any(report.verdict is Verdict.ACCEPTED for report in reports) else 1)


def _show(reports: list[Report], measurements: Measurements) -> None:
    from judge.cli.curves import plot

    console = new_console()
    console.print(_table(reports, measurements, narrow=console.width < _NARROW))
    if drawn := plot(measurements):
        typer.echo(f"\n{drawn}")


def _table(reports: list[Report], measurements: Measurements, *, narrow: bool) -> Table:
    from rich.table import Table

    from judge.cli.abbreviate import printable
    from judge.cli.curves import short

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("attempt", overflow="fold")
    table.add_column("verdict", no_wrap=True)
    for heading in () if narrow else ("CPU time", "memory"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("/ model", justify="right", no_wrap=True)
    table.add_column("complexity", no_wrap=True)
    measured = {one.file: one for one in measurements.attempts}
    rows = [
        (report.file, str(report.verdict).replace("_", " "), measured.get(report.file)) for report in reports
    ]
    for file, verdict, one in (*rows, ("model solution", "", measurements.model)):
        cells = _cells(one, measurements) if one is not None and one.curves else ("", "", "", "")
        if narrow:
            cells = cells[2:]
        complexity = short(one.time) if one is not None and one.curves else ""
        table.add_row(printable(file.removeprefix("solutions/")), verdict, *cells, complexity)
    return table


def _cells(measured: Measured, measurements: Measurements) -> tuple[str, ...]:
    """Return time and memory at the largest size that was measured, and the ratio to the model's time there."""
    name = measured.slowest
    assert name is not None
    last = measured.points(name)[-1]
    memory = "" if last.mib is None else f"{last.mib:.1f} MiB"
    ratio = None if measured is measurements.model else measurements.ratio(measured)
    time = f"{last.cpu_s:.3f} s"
    if last.size < max(size for curve in measurements.model.curves.values() for size in curve):
        time += f", n = {last.size:,}"
    return time, memory, "" if ratio is None else f"{ratio:.1f}"
