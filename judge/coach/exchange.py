"""All of a person's record as one file, and what such files add to a record.

Each row that tells what happened has an identity and is never changed, so two records are merged by putting their
rows together: doing it again, or the other way round, gives the same.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from judge import __version__
from judge.coach.memory import GRADES
from judge.errors import JudgeError
from judge.practice.days import now
from judge.practice.inputs import KEEP
from judge.practice.record import VERSION, Change, default_path, rows, stamp, write

FORMAT: Final = "judge record"
_YEARS: Final = (2000, 2200)
_INPUTS: Final = (
    "SELECT problem, arguments, call, recorded_at FROM inputs WHERE number > 0 ORDER BY problem, number"
)
_SOURCES: Final = "SELECT digest, source FROM sources ORDER BY digest"


class _Refused(Exception):
    """What is wrong with a value."""


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise _Refused("is no string")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise _Refused("has half of a character")
    return value


def _name(value: Any) -> str:
    if not _text(value).isidentifier():
        raise _Refused("is no name")
    return str(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e12:
        raise _Refused("is no number from 0")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int):
        raise _Refused("is no whole number")
    return int(_number(value))


def _moment(value: Any) -> str:
    try:
        moment = datetime.fromisoformat(_text(value))
    except ValueError as error:
        raise _Refused("is no moment such as 2027-01-20T08:30:00+00:00") from error
    if moment.tzinfo is None:
        raise _Refused("has no offset from UTC")
    _year(moment)
    # As it was recorded, where it is in UTC: older judges wrote whole seconds.
    return str(value) if value.endswith("+00:00") else stamp(moment.astimezone(UTC))


def _day(value: Any) -> str:
    try:
        day = date.fromisoformat(_text(value))
    except ValueError as error:
        raise _Refused("is no day such as 2027-01-20") from error
    _year(day)
    return day.isoformat()


def _year(day: date) -> None:
    if not _YEARS[0] <= day.year <= _YEARS[1]:
        raise _Refused(f"is not within the years {_YEARS[0]} to {_YEARS[1]}")


def _grade(value: Any) -> str:
    if _text(value) not in GRADES:
        raise _Refused(f"is none of {', '.join(GRADES)}")
    return str(value)


def _options(value: Any) -> str:
    try:
        read = json.loads(_text(value))
    except ValueError:
        read = None
    if not isinstance(read, dict):
        raise _Refused("is no JSON object")
    return str(value)


_Read = Callable[[Any], object]
_EVENT: Final[Mapping[str, _Read]] = {"uid": _text, "recorded_at": _moment, "day": _day}
_OF_PROBLEM: Final[Mapping[str, _Read]] = {**_EVENT, "problem": _name}
TABLES: Final[Mapping[str, Mapping[str, _Read]]] = {
    "verdicts": {
        **_OF_PROBLEM,
        "verdict": _text,
        "cpu_s": _number,
        "elapsed_s": _number,
        "digest": _text,
        "judge_version": _text,
        "failed_in": _text,
    },
    "views": {**_OF_PROBLEM, "part": _text},
    "starts": _OF_PROBLEM,
    "grades": {**_OF_PROBLEM, "solved_on": _day, "grade": _grade},
    "notes": {**_OF_PROBLEM, "note": _text},
    "elsewhere": _OF_PROBLEM,
    "plans": {**_EVENT, "track": _text, "until": _day, "minutes": _whole},
    "interviews": {**_EVENT, "minutes": _whole, "problems": _text, "options": _options},
    "answers": {**_EVENT, "question": _text, "seed": _whole, "said": _text, "share": _number},
    "interview_steps": {**_EVENT, "problem": _text, "interview": _text, "step": _text, "said": _text},
}
"""What tells of what happened: the columns of each table, and what reads a value of them from a file."""
NOUNS: Final[Mapping[str, str]] = {
    "verdicts": "verdict",
    "views": "view",
    "starts": "start",
    "grades": "grade",
    "notes": "version of a note",
    "elsewhere": "problem solved elsewhere",
    "plans": "plan",
    "interviews": "interview",
    "interview_steps": "step of an interview",
    "answers": "answer",
    "inputs": "input",
}
"""What one row of each table is."""


def counted(counts: Mapping[str, int]) -> str:
    """Say how many rows there are, by table; nothing where there are none."""
    told = []
    for table, count in counts.items():
        first, *rest = NOUNS[table].split(" ", 1)
        if count:
            told.append(" ".join([f"{count:,} {first}{'' if count == 1 else 's'}", *rest]))
    return ", ".join(told)


def exported(path: Path | None = None) -> dict[str, Any]:
    """Return all of the record as plain data; JudgeError when it cannot be read."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "judge_version": __version__,
        "exported_at": stamp(now()),
    }
    for table, columns in TABLES.items():
        found = rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY recorded_at, uid", path=path)
        data[table] = [dict(zip(columns, row, strict=True)) for row in found]
    data["sources"] = {
        digest: zlib.decompress(source).decode("utf-8", "surrogatepass")
        for digest, source in rows(_SOURCES, path=path)
    }
    data["inputs"] = [
        {
            "problem": problem,
            "arguments": base64.b64encode(arguments).decode(),
            "call": call,
            "recorded_at": recorded_at,
        }
        for problem, arguments, call, recorded_at in rows(_INPUTS, path=path)
    ]
    return data


def merge(data: Mapping[str, Any], path: Path | None = None) -> dict[str, int]:
    """Add to the record what it lacks of an exported one; give how many rows that were, by table.

    JudgeError, and nothing is added, where anything in it is not as it should be. A damaged record is moved aside.
    """
    changes = _changes(data)
    before: dict[str, int] = {}
    with suppress(JudgeError):  # a damaged one; writing moves it aside, and begins a new one
        before = _counts(path)
    warning = write("what was imported", *changes, path=path)
    if warning and (before or not (path or default_path()).exists()):
        raise JudgeError(warning)
    return {table: count - before.get(table, 0) for table, count in _counts(path).items()}


def _counts(path: Path | None) -> dict[str, int]:
    counted = {}
    for table in (*TABLES, "inputs"):
        found = rows(f"SELECT count(*) FROM {table}", path=path)
        counted[table] = found[0][0] if found else 0
    return counted


def _changes(data: Mapping[str, Any]) -> list[Change]:
    """Return the changes that add what an exported record holds; JudgeError where it is not one."""
    version = data.get("version")
    if data.get("format") != FORMAT or not isinstance(version, int):
        raise JudgeError("this is no exported record", "judge export writes one")
    if version > VERSION:
        raise JudgeError(f"a newer judge exported this: its version is {version}", "install that one")
    unknown = data.keys() - {
        *TABLES,
        "format",
        "version",
        "judge_version",
        "exported_at",
        "sources",
        "inputs",
    }
    if unknown:
        raise _damaged(min(unknown), "is unknown")
    changes: list[Change] = []
    for digest, source in _of(data, "sources", dict).items():
        if not isinstance(source, str):
            raise _damaged(f"sources.{digest}", "is no string")
        code = source.encode("utf-8", "surrogatepass")
        if hashlib.sha256(code).hexdigest() != digest:
            raise _damaged(f"sources.{digest}", "is not the SHA-256 of its source")
        changes.append(("INSERT OR IGNORE INTO sources VALUES (?, ?)", (digest, zlib.compress(code, 9))))
    data = {"answers": [], **data} if version < 5 else data  # there were none
    for table, columns in TABLES.items():
        marks = ", ".join("?" * len(columns))
        statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        for number, row in enumerate(_of(data, table, list)):
            changes.append((statement, _row(row, columns, f"{table}[{number}]")))
    for number, row in enumerate(_of(data, "inputs", list)):
        where = f"inputs[{number}]"
        columns = {"problem": _name, "arguments": _bytes, "call": _text, "recorded_at": _moment}
        changes.append((KEEP, _row(row, columns, where)))
    return changes


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(_text(value), validate=True)
    except ValueError as error:
        raise _Refused("is no Base64") from error


def _row(row: Any, columns: Mapping[str, _Read], where: str) -> tuple[object, ...]:
    """Return the values of a row in the order of the columns."""
    if not isinstance(row, dict) or row.keys() != columns.keys():
        raise _damaged(where, f"does not have the keys {', '.join(columns)}")
    values = []
    for name, read in columns.items():
        try:
            values.append(read(row[name]))
        except _Refused as refused:
            raise _damaged(f"{where}.{name}", str(refused)) from refused
    return tuple(values)


def _of(data: Mapping[str, Any], name: str, kind: type) -> Any:
    value = data.get(name)
    if not isinstance(value, kind):
        raise _damaged(name, "is missing" if value is None else "is of another type")
    return value


def _damaged(where: str, why: str) -> JudgeError:
    return JudgeError(f"the file is damaged: {where} {why}", "export it again; nothing was imported")
