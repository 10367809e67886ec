"""`judge complexity`: what an attempt costs as the input grows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.options import Slug, WorkspaceOption
from judge.cli.reveal import refuse_in_interview
from judge.cli.say import say

if TYPE_CHECKING:
    from judge.catalog import Problem
    from judge.complexity import Measurements

SvgOption = Annotated[
    Path | None, typer.Option("--svg", metavar="FILE", help="Draw the curves into this file too.")
]


def command(
    slug: Slug,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="PATH", help="Measure this file instead.")
    ] = None,
    svg: SvgOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object with all points.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Measure how the time and memory of your attempt grow with the size of the input, beside the model solution.

    The large inputs of the problem are made at sizes that double, up to the largest or to the time limit. A class
    is told only where the measurements can tell it; they are no proof. Exit code 1 when the attempt fails on one of
    these inputs.
    """
    from judge.catalog.find import find
    from judge.cli.curves import draw_svg, told_as_json
    from judge.complexity import measure_complexity
    from judge.practice.reading import read_attempt

    problem = find(slug)
    refuse_in_interview("measuring", problem.slug)
    attempt = read_attempt(problem.slug, file, workspace)
    with Counter(quiet=as_json) as counter:
        measurements = measure_complexity(problem, [attempt], counter.take)
    (mine,) = measurements.attempts
    if svg is not None:
        draw_svg(measurements, problem, svg)
    if as_json:
        from json import dumps

        typer.echo(dumps(told_as_json(measurements, problem)["attempts"][0], indent=2))
    else:
        _show(measurements, problem)
        if svg is not None:
            say(f"drawn into {svg}")
    raise typer.Exit(1 if mine.trouble else 0)


def _show(measurements: Measurements, problem: Problem) -> None:
    from judge.cli.curves import plot, told

    (mine,) = measurements.attempts
    if mine.trouble:
        say(f"{mine.file}: {mine.trouble}\njudge run {problem.slug} shows where")
        if not mine.curves:
            return
        typer.echo()
    say(told(measurements, mine, problem), indent=10)
    if drawn := plot(measurements):
        typer.echo(f"\n{drawn}")


class Counter:
    """A line on the terminal that says what is measured, taken away at the end."""

    def __init__(self, *, quiet: bool) -> None:
        import sys

        self._wanted = not quiet and sys.stderr.isatty()
        self._width = 0

    def __enter__(self) -> Counter:
        return self

    def __exit__(self, *_: object) -> None:
        if self._width:
            typer.echo(f"\r{' ' * self._width}\r", nl=False, err=True)

    def take(self, file: str, size: int) -> None:
        """Hear which file is measured, and at which size."""
        self.say(f"measuring {file}, n = {size:,}")

    def say(self, text: str) -> None:
        """Show what is done now."""
        if self._wanted:
            from shutil import get_terminal_size

            text = text[: get_terminal_size().columns - 1]
            typer.echo(f"\r{text.ljust(self._width)}", nl=False, err=True)
            self._width = len(text)
