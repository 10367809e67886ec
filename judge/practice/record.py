"""Where all that is known of the user is kept: one SQLite file in the user's data folder.

Theory of operation. What is written together is written in one transaction, so that a kill leaves all of it or
nothing. What happened is never changed: each row that tells of it has an identity of its own (`uid`) and is only
ever added, so that the records of two machines are merged by putting them together. Judges at once queue up at
BEGIN IMMEDIATE and wait for each other. The journal is SQLite's rollback
journal and not its write-ahead log: one row a run gains nothing from the latter, which cannot be read on a
read-only disk and leaves two more files that have to move along when a damaged one is put aside. A damaged
file is moved aside by one judge at a time, under a lock, and a new one is begun; nothing is ever deleted.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from judge.errors import JudgeError, explained
from judge.practice.days import day_of, now

VERSION = 5
_WAIT_S = 5.0
_NAP_S = 0.05
_SCHEMAS = {
    1: """
CREATE TABLE verdicts (
  id INTEGER PRIMARY KEY,
  problem TEXT NOT NULL,
  verdict TEXT NOT NULL,
  cpu_s REAL NOT NULL,
  elapsed_s REAL NOT NULL,
  digest TEXT NOT NULL,          -- SHA-256 of the attempt's source
  recorded_at TEXT NOT NULL,     -- UTC, ISO 8601
  judge_version TEXT NOT NULL
);
""",
    2: """
CREATE TABLE views (
  id INTEGER PRIMARY KEY,
  problem TEXT NOT NULL,
  part TEXT NOT NULL,            -- hint, editorial, solution; blind and open for a problem to solve blind
  recorded_at TEXT NOT NULL      -- UTC, ISO 8601
);
""",
    3: """
CREATE TABLE inputs (
  problem TEXT NOT NULL,
  number INTEGER NOT NULL,       -- 0 is the one that failed last, the others the user keeps
  arguments BLOB NOT NULL,       -- encoded, see judge.wire
  call TEXT NOT NULL,            -- as it is shown
  recorded_at TEXT NOT NULL,     -- UTC, ISO 8601
  PRIMARY KEY (problem, number)
);
""",
    # In all tables but sources, uid tells one row from all others on all machines, in the order in which they were
    # written on one; and day is the day of practice.
    4: """
ALTER TABLE verdicts ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE verdicts ADD COLUMN day TEXT NOT NULL DEFAULT '';
-- The group of the first test that failed.
ALTER TABLE verdicts ADD COLUMN failed_in TEXT NOT NULL DEFAULT '';
ALTER TABLE views ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE views ADD COLUMN day TEXT NOT NULL DEFAULT '';
CREATE TABLE sources (
  digest TEXT PRIMARY KEY,       -- SHA-256 of the source
  source BLOB NOT NULL           -- compressed by zlib
);
CREATE TABLE starts (            -- an attempt begun from the stub
  uid TEXT PRIMARY KEY, problem TEXT NOT NULL, recorded_at TEXT NOT NULL, day TEXT NOT NULL
);
CREATE TABLE grades (            -- what the person says of a solve, instead of what was computed
  uid TEXT PRIMARY KEY, problem TEXT NOT NULL, recorded_at TEXT NOT NULL, day TEXT NOT NULL,
  solved_on TEXT NOT NULL,       -- the day of practice of the solve
  grade TEXT NOT NULL
);
CREATE TABLE notes (             -- each version of a note; the last one holds
  uid TEXT PRIMARY KEY, problem TEXT NOT NULL, recorded_at TEXT NOT NULL, day TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE TABLE elsewhere (         -- problems that were solved on other sites
  uid TEXT PRIMARY KEY, problem TEXT NOT NULL, recorded_at TEXT NOT NULL, day TEXT NOT NULL
);
CREATE TABLE plans (             -- the last one holds
  uid TEXT PRIMARY KEY, recorded_at TEXT NOT NULL, day TEXT NOT NULL,
  track TEXT NOT NULL,           -- empty where there is no plan any more
  until TEXT NOT NULL,           -- the day of the interview
  minutes INTEGER NOT NULL       -- a day; 0 for as many as are needed
);
CREATE TABLE interviews (
  uid TEXT PRIMARY KEY, recorded_at TEXT NOT NULL, day TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  problems TEXT NOT NULL,        -- their names, with spaces between
  options TEXT NOT NULL          -- JSON: blind, disclose
);
CREATE TABLE interview_steps (   -- what was said and done in an interview
  uid TEXT PRIMARY KEY, problem TEXT NOT NULL, recorded_at TEXT NOT NULL, day TEXT NOT NULL,
  interview TEXT NOT NULL,       -- its uid
  step TEXT NOT NULL,            -- clarify, approach, complexity, submit, finish, or the number of a follow-up question
  said TEXT NOT NULL
);
""",
    5: """
CREATE TABLE answers (           -- to concept questions
  uid TEXT PRIMARY KEY, recorded_at TEXT NOT NULL, day TEXT NOT NULL,
  question TEXT NOT NULL,        -- its id
  seed INTEGER NOT NULL,         -- of what was drawn
  said TEXT NOT NULL,
  share REAL NOT NULL            -- 1 where it was right, 0 where it was wrong
);
""",
}
"""What each version of the record adds to the one before."""
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


Change = tuple[str, tuple[object, ...]]
"""A statement that changes the record, and its values."""


def added(table: str, **values: object) -> Change:
    """Return the change that adds a row: the values, its identity, the moment and the day of practice."""
    moment = now()
    row = {
        "uid": f"{time.time_ns():016x}{os.urandom(4).hex()}",  # in order, where moments are the same
        "recorded_at": stamp(moment),
        "day": day_of(moment).isoformat(),
        **values,
    }
    marks = ", ".join("?" * len(row))
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values())


def write(what: str, *changes: Change, path: Path | None = None) -> str | None:
    """Make changes, all or none; give a warning that names `what` where that failed."""
    try:
        return _write_despite_damage(changes, path or default_path())
    except JudgeError as error:
        return f"{what} was not recorded: {error}" + (f": {error.tip}" if error.tip else "")
    except (OSError, sqlite3.Error) as error:
        where = path or default_path()
        return f"{what} was not recorded: {where}: {_why(error)}: {_tip(error)}"


def stamp(moment: datetime) -> str:
    """Return a moment in UTC as it is recorded; stamps are in the order of their moments."""
    return moment.isoformat(timespec="microseconds")


def rows(query: str, values: tuple[object, ...] = (), path: Path | None = None) -> list[tuple[Any, ...]]:
    """Return what a query finds; JudgeError when the record cannot be read."""
    path = path or default_path()
    try:
        if not path.exists():
            return []
        with closing(_connect(path)) as connection:
            version = _version(connection)
            if version == 0:  # begun, and killed before its first row
                return []
            if version == VERSION:
                return _execute(connection, query, values).fetchall()
            # An older judge wrote it. What only reads changes nothing: a copy gets what is lacking.
            with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
                connection.backup(copy)
                _bring_up_to_date(copy)
                return copy.execute(query, values).fetchall()
    except (OSError, sqlite3.Error) as error:
        tip = "the next judge run moves it aside and begins a new one" if _is_damage(error) else _tip(error)
        raise JudgeError(f"your progress in {path} cannot be read: {_why(error)}", tip) from error


def default_path() -> Path:
    """Return the place of the record; JudgeError when there is no home folder to have it in."""
    from platformdirs import user_data_path

    homeless = JudgeError("no home folder to keep progress in", "set HOME")
    try:
        folder = user_data_path("judge")
    except RuntimeError as error:
        raise homeless from error
    if not folder.is_absolute():  # "~" left as it is: what older platformdirs give instead of an error
        raise homeless
    return folder / "progress.db"


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _tip(error: Exception) -> str:
    if explanation := explained(error):
        return explanation
    code = error.sqlite_errorcode & 0xFF if isinstance(error, sqlite3.Error) else 0
    if code == sqlite3.SQLITE_FULL:
        return "make room on the disk"
    if code == sqlite3.SQLITE_BUSY:
        return "another program holds it: end that one"
    return "allow reading and writing it, or set XDG_DATA_HOME to a folder of yours"


def _connect(path: Path) -> sqlite3.Connection:
    if path.exists() and not path.is_file():
        raise JudgeError(f"{path} is no file", "move it away")
    return sqlite3.connect(path, timeout=_NAP_S, isolation_level=None)


def _execute(connection: sqlite3.Connection, text: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
    """Execute a statement when other judges let it. SQLite could wait by itself, but would not hear Ctrl-C."""
    deadline = time.monotonic() + _WAIT_S
    while True:
        try:
            return connection.execute(text, values)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise


def _version(connection: sqlite3.Connection) -> int:
    version: int = _execute(connection, "PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise JudgeError("your progress was written by a newer judge", "install that one again")
    return version


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Give a record what the versions after its own added, within the transaction that is open."""
    for version in range(_version(connection) + 1, VERSION + 1):
        for statement in _SCHEMAS[version].split(";\n"):
            if statement.strip():
                connection.execute(statement)
        if version == 4:
            _identify(connection, "verdicts", "digest")
            _identify(connection, "views", "part")
        connection.execute(f"PRAGMA user_version = {version}")


def _identify(connection: sqlite3.Connection, table: str, column: str) -> None:
    """Give the rows of an older record their day and an identity, which is the same wherever this is done."""
    import hashlib  # for an older record only

    found = connection.execute(f"SELECT id, problem, recorded_at, {column} FROM {table}").fetchall()
    for row in found:
        uid = f"{row[0]:016x}{hashlib.sha256('|'.join(map(str, (table, *row))).encode()).hexdigest()[:8]}"
        day = day_of(datetime.fromisoformat(row[2])).isoformat()
        connection.execute(f"UPDATE {table} SET uid = ?, day = ? WHERE id = ?", (uid, day, row[0]))
    connection.execute(f"CREATE UNIQUE INDEX {table}_uid ON {table} (uid)")


def _write(changes: tuple[Change, ...], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(_connect(path)) as connection:
        _execute(connection, "BEGIN IMMEDIATE")
        _bring_up_to_date(connection)
        for statement, values in changes:
            connection.execute(statement, values)
        _execute(connection, "COMMIT")


def _write_despite_damage(changes: tuple[Change, ...], path: Path) -> str | None:
    """Make changes; where the file is damaged, move it aside, make them in a new one and say so."""
    try:
        _write(changes, path)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
    else:
        return None
    from judge.storage import alone  # for a damaged record only

    with alone(path.with_suffix(".lock")):
        try:
            # Another judge may have moved it aside by now, and this must not move the new one.
            _write(changes, path)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            aside = _move_aside(path)
            _write(changes, path)
            return f"your record of progress was damaged: it is now {aside}, and a new one was begun"
    return None


def _is_damage(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def _move_aside(path: Path) -> Path:
    stamp = time.time_ns()
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    path.rename(aside)
    journal = path.with_name(f"{path.name}-journal")  # belongs to the damaged file, not to the next one
    if journal.exists():
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    return aside
