"""`judge list`: what there is to solve."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.console import fitted
from judge.cli.options import complete_pattern, complete_track
from judge.cli.say import say
from judge.errors import JudgeError

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from judge.catalog import Catalog, Problem

_COLOURS = {
    "easy": "green",
    "medium": "yellow",
    "hard": "red",
    "solved": "green",
    "tried": "yellow",
    "new": "dim",
}
_ON_LIGHT = {"yellow": "dark_goldenrod"}
"""What can be read on a light background instead."""
_GAP = 2
_SHORTEST_TITLE = 24


def complete_difficulty() -> list[str]:
    """Return the difficulties."""
    from judge.catalog.problem import DIFFICULTIES

    return [*DIFFICULTIES]


def complete_status() -> list[str]:
    """Return what a problem can be to a person."""
    from judge.practice.progress import STATUSES

    return [*STATUSES]


def command(
    word: Annotated[
        str | None,
        typer.Argument(
            metavar="WORD",
            help="Search in names, titles, usual titles and numbers, patterns and your notes, such as 3sum or 692.",
        ),
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
        typer.Option(
            "--track", metavar="TRACK", help="grokking, ml, dp or ds.", autocompletion=complete_track
        ),
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
    list_patterns: Annotated[
        bool, typer.Option("--patterns", help="List the patterns of the problems instead.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print a list of objects.")] = False,
) -> None:
    """List the problems by pattern, in the order in which to learn, with your status.

    Piped into another program, each problem is one line of fields with tabs between them: name, patterns
    and tracks (with commas), difficulty, complexity, status, title; each pattern: name, problems, solved, what it is.
    """
    from judge.catalog.find import load_catalog, one_of

    if status is not None:
        status = one_of("status", status, complete_status())
    catalog = load_catalog()
    _hide(catalog)
    for warning in catalog.warnings:
        say(f"warning: {warning}", err=True)
    found = catalog.select(patterns=pattern or (), track=track, difficulty=difficulty, text=word)
    if word is not None and (noted := _noted(word)):
        fitting = catalog.select(patterns=pattern or (), track=track, difficulty=difficulty)
        found = [problem for problem in fitting if problem in found or problem.slug in noted]
    known = _statuses()
    rows = [(problem, known.get(problem.slug, "new")) for problem in found]
    rows = [row for row in rows if status in (None, row[1])]
    if list_patterns:
        _list_patterns(rows, json)
    elif json:
        _print_json(rows)
    elif not rows:
        say(f"no problem matches; judge list shows all {len(catalog.problems)}", err=True)
    elif sys.stdout.isatty():
        _print_table(rows)
    else:
        for problem, mine in rows:
            patterns = ",".join(problem.patterns)
            fields = (
                problem.slug,
                patterns,
                ",".join(problem.tracks),
                problem.difficulty,
                problem.target,
                mine,
                problem.title,
            )
            typer.echo("\t".join(fields))


def _noted(word: str) -> set[str]:
    """Return the problems on which the person has a note with the word in it."""
    from judge.practice.notes import notes
    from judge.practice.workspace import locate

    try:
        return {slug for slug, note in notes(locate()).items() if word.casefold() in note.casefold()}
    except JudgeError:  # that the record cannot be read is told with the statuses
        return set()


def _hide(catalog: Catalog) -> None:
    """Hide what is hidden of the problems that are solved blind, or in an interview."""
    from judge.coach.blind import as_seen, blind
    from judge.coach.interviews import going_on

    with suppress(JudgeError):  # that the record cannot be read is told with the statuses
        interview = going_on()
        for slug in {*blind(), *(interview.problems if interview else ())} & catalog.problems.keys():
            catalog.problems[slug] = as_seen(catalog.problems[slug])


def _statuses() -> dict[str, str]:
    """Read what was solved and tried; a record that cannot be read does not stop the list."""
    from judge.practice.progress import statuses

    try:
        return statuses()
    except JudgeError as error:
        say(f"warning: {error}" + (f": {error.tip}" if error.tip else ""), err=True)
        return {}


def _print_json(rows: list[tuple[Problem, str]]) -> None:
    from json import dumps

    typer.echo(dumps([{**problem.summary, "status": mine} for problem, mine in rows], indent=2))


def _list_patterns(rows: list[tuple[Problem, str]], json: bool) -> None:
    """List the patterns that the problems have as their first, and what each of them is."""
    from judge.catalog.find import descriptions, places

    told = descriptions(places().problems)
    groups = _grouped(rows)
    found = [(name, len(group), _solved(group), told.get(name, "")) for name, group in groups.items()]
    if json:
        from json import dumps

        keys = ("pattern", "problems", "solved", "description")
        typer.echo(dumps([dict(zip(keys, one, strict=True)) for one in found], indent=2))
    elif not sys.stdout.isatty():
        for one in found:
            typer.echo("\t".join(map(str, one)))
    else:
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="dim")
        for name in ("pattern", "solved", "what it is"):
            table.add_column(name, no_wrap=name != "what it is")
        for name, count, solved, what in found:
            table.add_row(Text(name, "bold"), f"{solved} of {count}", what)
        _print([table, Text("next: judge list --pattern NAME, or judge show --pattern NAME", "dim")])


def _grouped(rows: list[tuple[Problem, str]]) -> dict[str, list[tuple[Problem, str]]]:
    """Return the problems by their first patterns."""
    groups: dict[str, list[tuple[Problem, str]]] = {}
    for row in rows:
        groups.setdefault(row[0].patterns[0], []).append(row)
    return groups


def _solved(rows: list[tuple[Problem, str]]) -> int:
    return sum(mine == "solved" for _, mine in rows)


def _width(columns: dict[str, list[str]]) -> int:
    return sum(max(map(len, [name, *cells])) + _GAP for name, cells in columns.items()) - _GAP


def _print_table(rows: list[tuple[Problem, str]]) -> None:
    from rich.table import Table
    from rich.text import Text

    columns = {
        "problem": [f"  {problem.slug}" for problem, _ in rows],
        "difficulty": [problem.difficulty for problem, _ in rows],
        "status": [mine for _, mine in rows],
        "title": [problem.title for problem, _ in rows],
        "complexity": [problem.target for problem, _ in rows],
    }
    room = _console().width
    if _width(columns) > room:
        columns["complexity"] = [problem.time for problem, _ in rows]
    if _width(columns) > room:
        del columns["complexity"]  # a narrow terminal does without the last column, and cuts titles
    others = _width({name: cells for name, cells in columns.items() if name != "title"})
    cut = {"title": room - others - _GAP}
    if cut["title"] < _SHORTEST_TITLE:
        del columns["title"]
    if others > room:  # where a slug has no room, a title is easier to read when it is cut
        columns = {"problem": [f"  {problem.title}" for problem, _ in rows], "status": columns["status"]}
        cut = {"problem": room - _width({"status": columns["status"]}) - _GAP}
    table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="dim")
    for name in columns:
        table.add_column(name, no_wrap=True, overflow="ellipsis", max_width=cut.get(name))
    cells = dict(zip([problem.slug for problem, _ in rows], zip(*columns.values(), strict=True), strict=True))
    colours = _colours()
    for pattern, group in _grouped(rows).items():
        table.add_row(Text(pattern, "bold"))
        for problem, _ in group:
            table.add_row(*(Text(cell, colours.get(cell, "")) for cell in cells[problem.slug]))
        table.add_row(Text(f"  solved {_solved(group)} of {len(group)}", "dim"))
    total = f"{len(rows)} problems, {_solved(rows)} solved, {sum(mine == 'tried' for _, mine in rows)} tried"
    _print([table, Text(total, "dim"), Text("next: judge show NAME, or judge new NAME", "dim")])


def _colours() -> dict[str, str]:
    from judge.practice.settings import settings

    if settings().theme != "light":
        return _COLOURS
    return {cell: _ON_LIGHT.get(colour, colour) for cell, colour in _COLOURS.items()}


def _console() -> Console:
    from rich.console import Console

    return fitted(Console(highlight=False))


def _print(parts: list[RenderableType]) -> None:
    """Print to the terminal, through a pager where it is longer than that."""
    import os
    from contextlib import nullcontext

    from rich.console import Group

    console = _console()
    lines = console.render_lines(Group(*parts), pad=False)
    os.environ.setdefault("LESS", "FRX")
    with console.pager(styles=True) if len(lines) >= console.height else nullcontext():
        console.print(Group(*parts))
