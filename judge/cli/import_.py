"""`judge import`: what you did on another machine, or on another site."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from judge.cli.say import say
from judge.errors import JudgeError

_LARGEST = 2**29
_SHOWN = 20


def command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="What to import; - is standard input.", allow_dash=True)
    ],
) -> None:
    """Add to your record what judge export wrote on another machine; importing it again changes nothing.

    A CSV file, or a JSON list, of problems that you solved elsewhere counts them as solved: names, numbers, or rows
    with columns such as slug, title, number and status.
    """
    from json import loads

    from judge.practice.reading import decoded, read_file

    if str(file) == "-":
        import sys

        data, name = sys.stdin.buffer.read(_LARGEST + 1), "standard input"
    else:
        data, name = read_file(file, str(file), "name a file that judge export wrote", _LARGEST), str(file)
    text = decoded(data, name, _LARGEST)
    try:
        content = loads(text)
    except (ValueError, RecursionError) as error:
        if text.lstrip().startswith(("{", "[")):
            raise JudgeError(
                f"{name} is damaged: {error}", "export it again; nothing was imported"
            ) from error
        content = None
    if isinstance(content, dict):
        _merge(content)
    else:
        _elsewhere(text, content)


def _merge(content: dict[str, Any]) -> None:
    from judge.coach.exchange import counted, merge

    new = counted(merge(content))
    say(f"added: {new}" if new else "nothing new: all of it was in your record")


def _elsewhere(text: str, content: Any) -> None:
    """Record problems that were solved on other sites, and say which names are not known."""
    from judge.catalog.find import load_catalog
    from judge.coach.elsewhere import entries_of, match, read_list, record_elsewhere

    entries = entries_of(content) if isinstance(content, list) else read_list(text)
    matched, unknown = match(entries, load_catalog())
    record_elsewhere(matched)
    if not (matched or unknown):
        say("the list has no solved problem")
        return
    say(f"found {len(matched)} of {len(matched) + len(unknown)}: they count as solved")
    for slug, name in matched.items():
        typer.echo(f"  {slug}   {name}" if name != slug else f"  {slug}")
    if unknown:
        rest = f", and {len(unknown) - _SHOWN} more" if len(unknown) > _SHOWN else ""
        say(
            f"not matched: {', '.join(unknown[:_SHOWN])}{rest}\njudge list WORD searches names, titles and numbers"
        )
