"""`judge list`: what there is to solve."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.options import complete_pattern, complete_track
from judge.errors import JudgeError

if TYPE_CHECKING:
    from judge.catalog import Problem

_COLOURS = {
    "easy": "green",
    "medium": "yellow",
    "hard": "red",
    "solved": "green",
    "tried": "yellow",
    "new": "dim",
}
_GAP = 2


def complete_difficulty() -> list[str]:
    """Give the difficulties."""
    from judge.catalog.problem import DIFFICULTIES

    return [*DIFFICULTIES]


def complete_status() -> list[str]:
    """Give what a problem can be to a person."""
    from judge.practice.progress import STATUSES

    return [*STATUSES]


def command(
    word: Annotated[
        str | None, typer.Argument(metavar="WORD", help="Text to look for in names, titles and patterns.")
    ] = None,
    pattern: Annotated[
        list[str] | None,
        typer.Option(
            "--pattern",
            metavar="PATTERN",
            help="Any of a problem's patterns; given again, all of them.",
            autocompletion=complete_pattern,
        ),
    ] = None,
    track: Annotated[
        str | None,
        typer.Option("--track", metavar="TRACK", help="grokking or ml.", autocompletion=complete_track),
    ] = None,
    difficulty: Annotated[
        str | None,
        typer.Option(
            "--difficulty",
            metavar="DIFFICULTY",
            help="easy, medium or hard.",
            autocompletion=complete_difficulty,
        ),
    ] = None,
    status: Annotated[
        str | None,
        typer.Option(
            "--status", metavar="STATUS", help="new, tried or solved.", autocompletion=complete_status
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print a list of objects.")] = False,
) -> None:
    """List the problems by pattern, with your status.

    Piped into another program, each problem is one line of fields with tabs between them: name, patterns
    (with commas), track, difficulty, target, status, title.
    """
    from judge.catalog.find import load_catalog, one_of

    if status is not None:
        one_of("status", status, complete_status())
    catalog = load_catalog()
    for warning in catalog.warnings:
        typer.echo(f"warning: {warning}", err=True)
    found = catalog.select(patterns=pattern or (), track=track, difficulty=difficulty, text=word)
    known = _statuses()
    rows = [(problem, known.get(problem.slug, "new")) for problem in found]
    rows = [row for row in rows if status in (None, row[1])]
    if json:
        _print_json(rows)
    elif not rows:
        typer.echo(f"no problem matches; judge list shows all {len(catalog.problems)}", err=True)
    elif sys.stdout.isatty():
        _print_table(rows)
    else:
        for problem, mine in rows:
            patterns = ",".join(problem.patterns)
            fields = (
                problem.slug,
                patterns,
                problem.track,
                problem.difficulty,
                problem.target,
                mine,
                problem.title,
            )
            typer.echo("\t".join(fields))


def _statuses() -> dict[str, str]:
    """Read what was solved and tried; a record that cannot be read does not stop the list."""
    from judge.practice.progress import statuses

    try:
        return statuses()
    except JudgeError as error:
        typer.echo(f"warning: {error}" + (f": {error.tip}" if error.tip else ""), err=True)
        return {}


def _print_json(rows: list[tuple[Problem, str]]) -> None:
    from json import dumps

    objects = [
        {
            "slug": problem.slug,
            "title": problem.title,
            "patterns": problem.patterns,
            "track": problem.track,
            "difficulty": problem.difficulty,
            "signature": problem.signature_text,
            "target": problem.target,
            "status": mine,
        }
        for problem, mine in rows
    ]
    typer.echo(dumps(objects, indent=2))


def _width(columns: dict[str, list[str]]) -> int:
    return sum(max(map(len, [name, *cells])) + _GAP for name, cells in columns.items()) - _GAP


def _print_table(rows: list[tuple[Problem, str]]) -> None:
    from itertools import groupby

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    columns = {
        "problem": [f"  {problem.slug}" for problem, _ in rows],
        "difficulty": [problem.difficulty for problem, _ in rows],
        "status": [mine for _, mine in rows],
        "target": [problem.target for problem, _ in rows],
        "title": [problem.title for problem, _ in rows],
    }
    while len(columns) > 1 and _width(columns) > console.width:
        name, texts = columns.popitem()  # a narrow terminal does without the last column
        times = [problem.time for problem, _ in rows]
        if name == "target" and texts != times:
            columns[name] = times  # or at least with less of it
    table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="dim")
    for name in columns:
        table.add_column(name, no_wrap=True, overflow="ignore")
    lines = zip(rows, zip(*columns.values(), strict=True), strict=True)
    for pattern, group in groupby(lines, key=lambda line: line[0][0].folder.parent.name):
        table.add_row(Text(pattern, "bold"))
        for _, cells in group:
            table.add_row(*(Text(cell, _COLOURS.get(cell, "")) for cell in cells))
    console.print(table)
    solved, tried = (sum(mine == kind for _, mine in rows) for kind in ("solved", "tried"))
    console.print(Text(f"{len(rows)} problems, {solved} solved, {tried} tried", "dim"))
    console.print(Text("next: judge show NAME, or judge new NAME", "dim"))
