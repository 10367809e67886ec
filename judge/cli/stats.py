"""`judge stats`: your practice in numbers."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.console import new_console
from judge.cli.files import refuse_odd, write_whole, writing
from judge.cli.say import say
from judge.errors import JudgeError
from judge.words import counted

if TYPE_CHECKING:
    from rich.console import RenderableType

    Numbers = dict[str, Any]

_SHADES, _PLAIN_SHADES = "·░▒▓█", ".:+*#"
_STEPS = (0, 1, 3, 6, 10)
"""From how many runs on a day has each shade."""
_WEEKDAYS = ("Mon", "", "Wed", "", "Fri", "", "Sun")
PAGE_BEGINS = "<title>judge: practice until "
_MARGIN = 5
_BAR = 20


def command(
    html: Annotated[
        Path | None,
        typer.Option(
            "--html",
            metavar="FILE",
            allow_dash=True,
            help="Write it into this file as a page too; - is standard output.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what you solved, on which days, how long it took, what you fail at, and which reviews are coming."""
    from judge.coach.coach import coach
    from judge.coach.quizzes import read_answers, topic_shares
    from judge.coach.statistics import statistics

    numbers = statistics(coach()) | {"topics": topic_shares(read_answers())}
    if html is not None:
        from judge.cli.stats_page import page

        if str(html) == "-":
            typer.echo(page(numbers), nl=False)
            return
        _write_page(html, page(numbers))
    if as_json:
        from json import dumps

        typer.echo(dumps(numbers, indent=2))
        return
    console = new_console()
    console.print(_view(numbers, console.width))
    if html is not None:
        say(f"written into {html}")


def _write_page(path: Path, text: str) -> None:
    """Write the page, over an older one but nothing else."""
    refuse_odd(path)
    with writing(path):
        if path.exists() and PAGE_BEGINS not in path.read_text(encoding="utf-8", errors="replace")[:500]:
            raise JudgeError(f"{path} is there already, and no page of judge stats", "take another name")
        write_whole(path, text)


def _view(numbers: Numbers, width: int) -> RenderableType:
    from rich.console import Group
    from rich.text import Text

    parts: list[RenderableType] = [Text(line) for line in _summary(numbers)]
    parts += [Text(), heat_map(numbers, width)]
    for title in ("tracks", "difficulties"):
        parts += [Text(f"\n{title}", "bold"), _bars(numbers[title], width)]
    begun = {name: share for name, share in numbers["patterns"].items() if share["solved"]}
    if begun:
        parts += [Text("\npatterns", "bold"), _bars(begun, width)]
    if asked := {name: share for name, share in numbers["topics"].items() if share["asked"]}:
        told = (
            f"{name}: {one['asked']} of {one['total']} asked, {one['right']} right"
            for name, one in asked.items()
        )
        parts += [Text("\nconcept questions", "bold"), *map(Text, told)]
    if months := numbers["minutes_to_solve"]:
        parts += [Text("\nminutes to solve, median by month", "bold"), *map(Text, map(_month, months))]
    if weakest := numbers["weakest"]:
        parts += [Text("\nweakest patterns", "bold"), *(Text(weak_text(one)) for one in weakest)]
    if due := numbers["due"]:
        parts += [
            Text("\nreviews in four weeks", "bold"),
            *(Text(f"{day}  {count}") for day, count in due.items()),
        ]
    return Group(*parts)


def _summary(numbers: Numbers) -> list[str]:
    """Return the first lines, a sentence each."""
    streak = numbers["streak"]
    lines = [
        f"{numbers['solved']} of {numbers['total']} problems solved, {counted(numbers['attempts'], 'attempt')}, "
        f"{counted(numbers['reviews'], 'review')}",
        f"streak of {counted(streak['current'], 'day')}, the longest was {counted(streak['longest'], 'day')}",
    ]
    if (rate := numbers["first_try_rate"]) is not None:
        lines.append(f"{rate:.0%} of your first solves were right at the first try")
    if (predicted := numbers["retention"]["predicted"]) is not None:
        lines.append(f"{predicted:.0%} is the average chance that you would solve an old problem again today")
        if (remembered := numbers["retention"]["remembered"]) is not None:
            lines.append(f"{remembered:.0%} of your reviews went without a look at the solution")
    return lines


def heat_map(numbers: Numbers, width: int) -> RenderableType:
    """Draw a column for each week of the year, as many as there is room for, and a shade for each day."""
    from rich.text import Text

    from judge.coach.statistics import WEEKS

    shades = _SHADES if _can_show(_SHADES) else _PLAIN_SHADES
    weeks = min(WEEKS, width - _MARGIN - 1)
    today = date.fromisoformat(numbers["day"])
    monday = today - timedelta(days=today.weekday() + 7 * (weeks - 1))
    lines = [Text(" " * _MARGIN + _months_above(monday, weeks), "dim")]
    for weekday, name in enumerate(_WEEKDAYS):
        days = [monday + timedelta(days=7 * week + weekday) for week in range(weeks)]
        row = "".join(
            shades[shade(numbers["days"].get(day.isoformat(), 0))] if day <= today else " " for day in days
        )
        lines.append(Text.assemble((name.ljust(_MARGIN), "dim"), (row.rstrip(), "green")))
    legend = "  ".join(f"{sign} {least}" for sign, least in zip(shades, _STEPS, strict=True))
    lines.append(Text(f"{' ' * _MARGIN}{legend} or more runs", "dim"))
    return Text("\n").join(lines)


def shade(runs: int) -> int:
    """Return the number of the shade of a day: 0 for none, to 4."""
    return max(number for number, least in enumerate(_STEPS) if runs >= least)


def _months_above(monday: date, weeks: int) -> str:
    line = ""
    for week in range(weeks):
        day = monday + timedelta(days=7 * week)
        if day.day <= 7 and len(line) <= week and week + 3 <= weeks:
            line = line.ljust(week) + f"{day:%b}"
    return line


def _bars(shares: dict[str, dict[str, int]], width: int) -> RenderableType:
    from rich.text import Text

    full, empty = ("█", "░") if _can_show("█░") else ("#", ".")
    wide = max(map(len, shares))
    room = max(5, min(_BAR, width - wide - 14))
    lines = []
    for name, share in shares.items():
        filled = round(room * share["solved"] / share["total"])
        filled = filled if share["solved"] == share["total"] else min(filled, room - 1)
        lines.append(
            Text.assemble(
                name.ljust(wide + 2),
                (full * filled, "green"),
                (empty * (room - filled), "dim"),
                f"  {share['solved']} of {share['total']}",
            )
        )
    return Text("\n").join(lines)


def _month(month: dict[str, Any]) -> str:
    minutes = counted(max(1, round(month["median"])), "minute")
    return f"{month['month']}  {minutes}, {counted(month['solves'], 'solve')}"


def weak_text(weak: dict[str, Any]) -> str:
    """Say what failed in a pattern."""
    return f"{weak['pattern']}: {weak['failed']} of {weak['attempts']} attempts failed, mostly by {weak['mostly']}"


def _can_show(characters: str) -> bool:
    try:
        characters.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
