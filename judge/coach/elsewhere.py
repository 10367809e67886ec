"""Problems that were solved on other sites, from the lists that these export."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from judge.catalog.find import Catalog
from judge.errors import JudgeError
from judge.practice.record import added, write

_NAMES: Final = (
    "slug",
    "titleslug",
    "title_slug",
    "title-slug",
    "title",
    "name",
    "problem",
    "question",
    "url",
    "link",
)
_NUMBERS: Final = ("number", "id", "#", "no", "no.", "frontend_id", "frontendid", "questionid", "question_id",
                   "frontendquestionid", "question_frontend_id")  # fmt: skip
_STATES: Final = ("status", "state", "result", "verdict", "solved", "done")
_SOLVED: Final = frozenset(
    {"ac", "accepted", "solved", "done", "finished", "yes", "true", "1", "x", "✓", "✔"}
)


def read_list(text: str) -> list[dict[str, str]]:
    """Return the entries of a CSV file that are solved: each with the columns that it has, in small letters.

    Without a line of column names, its cells are names or numbers. JudgeError where it is no CSV.
    """
    try:
        first = text.lstrip().partition("\n")[0]
        delimiter = next((sign for sign in "\t;" if sign in first and "," not in first), ",")
        reader = csv.reader(io.StringIO(text), strict=True, delimiter=delimiter)
        table = [row for row in reader if any(map(str.strip, row))]
    except csv.Error as error:
        tip = "judge import --help says what it may be"
        raise JudgeError(f"the file is neither JSON nor CSV: {error}", tip) from error
    if not table:
        return []
    head = [cell.strip().lower() for cell in table[0]]
    if not set(head) & {*_NAMES, *_NUMBERS}:
        return [{"name": cell.strip()} for row in table for cell in row if cell.strip()]
    return solved_of([dict(zip(head, row, strict=False)) for row in table[1:]])


def entries_of(data: Iterable[Any]) -> list[dict[str, str]]:
    """Return the entries of a JSON list that are solved: names, numbers, or objects with them."""
    found: list[dict[str, str]] = []
    for entry in data:
        if isinstance(entry, dict):
            plain = {
                str(key).lower(): str(value)
                for key, value in entry.items()
                if not isinstance(value, dict | list)
            }
            found += solved_of([plain])
        elif isinstance(entry, str | int) and not isinstance(entry, bool):
            found.append({"name": str(entry)})
        else:
            raise JudgeError(
                f"an entry of the list is {entry!r}", "give names, numbers, or objects with them"
            )
    return found


def solved_of(entries: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return the entries that do not say that they are not solved."""

    def solved(entry: Mapping[str, str]) -> bool:
        states = [entry[name].strip().lower() for name in _STATES if entry.get(name) is not None]
        return all(state in _SOLVED for state in states)

    return [entry for entry in entries if solved(entry)]


def match(entries: Iterable[Mapping[str, str]], catalog: Catalog) -> tuple[dict[str, str], list[str]]:
    """Return the problems that entries mean, each with what it is called there, and what was not matched."""
    known: dict[str, str] = {}
    numbers: dict[str, str] = {}
    for slug, problem in catalog.problems.items():
        for title in (slug, problem.title, *problem.aliases):
            known.setdefault(_plain(title), slug)
            if number := re.fullmatch(r"LeetCode (\d+)", title):
                numbers.setdefault(number[1], slug)
    matched: dict[str, str] = {}
    unknown: list[str] = []
    for entry in entries:
        names = [entry[name].strip() for name in _NAMES if entry.get(name, "").strip()]
        told = [entry[name].strip().removesuffix(".0") for name in _NUMBERS if entry.get(name, "").strip()]
        meant = [
            known.get(_plain(name.rstrip("/").rpartition("/")[2])) or numbers.get(name) for name in names
        ]
        meant += [numbers.get(number) for number in told]
        found = next(filter(None, meant), None)
        shown = next(iter([*names, *told]), "")
        if found is not None:
            matched.setdefault(found, shown)
        elif shown:
            unknown.append(shown)
    return matched, unknown


def _plain(name: str) -> str:
    return re.sub(r"\W|_", "", name).casefold()


def record_elsewhere(slugs: Iterable[str], path: Path | None = None) -> None:
    """Record that problems were solved elsewhere, each once; JudgeError where that fails."""
    changes = []
    for slug in slugs:
        statement, values = added("elsewhere", uid=f"elsewhere-{slug}", problem=slug)
        changes.append((statement.replace("INSERT", "INSERT OR IGNORE", 1), values))
    if changes and (warning := write("what was imported", *changes, path=path)):
        raise JudgeError(warning)
