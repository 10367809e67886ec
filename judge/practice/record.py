"""Where all that is known of the user is kept: one SQLite file in the user's data folder.

Theory of operation. What is written is one row, in one transaction, so that a kill leaves all of it or
nothing. Judges at once queue up at BEGIN IMMEDIATE and wait for each other. The journal is SQLite's rollback
journal and not its write-ahead log: one row a run gains nothing from the latter, which cannot be read on a
read-only disk and leaves two more files that have to move along when a damaged one is put aside. A damaged
file is moved aside by one judge at a time, under a lock, and a new one is begun; nothing is ever deleted.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from judge.errors import JudgeError, explained

_VERSION = 3
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
)
""",
    2: """
CREATE TABLE views (
  id INTEGER PRIMARY KEY,
  problem TEXT NOT NULL,
  part TEXT NOT NULL,            -- hint, editorial or solution
  recorded_at TEXT NOT NULL      -- UTC, ISO 8601
)
""",
    3: """
CREATE TABLE inputs (
  problem TEXT NOT NULL,
  number INTEGER NOT NULL,       -- 0 is the one that failed last, the others the user keeps
  arguments BLOB NOT NULL,       -- encoded, see judge.wire
  call TEXT NOT NULL,            -- as it is shown
  recorded_at TEXT NOT NULL,     -- UTC, ISO 8601
  PRIMARY KEY (problem, number)
)
""",
}
"""What each version of the record adds to the one before."""
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def write(what: str, statement: str, row: tuple[object, ...], path: Path | None = None) -> str | None:
    """Execute a statement that changes a row; give a warning that names `what` where that failed."""
    try:
        return _write_despite_damage(statement, row, path or default_path())
    except JudgeError as error:
        return f"{what} was not recorded: {error}" + (f": {error.tip}" if error.tip else "")
    except (OSError, sqlite3.Error) as error:
        where = path or default_path()
        return f"{what} was not recorded: {where}: {_why(error)}: {_tip(error)}"


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def rows(
    version: int, query: str, values: tuple[object, ...] = (), path: Path | None = None
) -> list[tuple[Any, ...]]:
    """Return what a query finds, nothing where the record is older than the version that the query needs."""
    path = path or default_path()
    try:
        if not path.exists():
            return []
        with closing(_connect(path)) as connection:
            if _version(connection) < version:  # of an older judge, or begun and killed before its first row
                return []
            return _execute(connection, query, values).fetchall()
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
    if version > _VERSION:
        raise JudgeError("your progress was written by a newer judge", "install that one again")
    return version


def _write(statement: str, row: tuple[object, ...], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(_connect(path)) as connection:
        _execute(connection, "BEGIN IMMEDIATE")
        for version in range(_version(connection) + 1, _VERSION + 1):
            _execute(connection, _SCHEMAS[version])
            _execute(connection, f"PRAGMA user_version = {version}")
        _execute(connection, statement, row)
        _execute(connection, "COMMIT")


def _write_despite_damage(statement: str, row: tuple[object, ...], path: Path) -> str | None:
    """Insert a row; where the file is damaged, move it aside, write into a new one and say so."""
    try:
        _write(statement, row, path)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
    else:
        return None
    with _alone(path):
        try:
            # Another judge may have moved it aside by now, and this must not move the new one.
            _write(statement, row, path)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            aside = _move_aside(path)
            _write(statement, row, path)
            return f"your record of progress was damaged: it is now {aside}, and a new one was begun"
    return None


def _is_damage(error: Exception) -> bool:
    return isinstance(error, sqlite3.DatabaseError) and error.sqlite_errorcode & 0xFF in _DAMAGE


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold off every other judge that finds the same damage."""
    # For reading and writing, because opening a pipe for one of them would wait for somebody at its other end.
    lock = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _move_aside(path: Path) -> Path:
    stamp = time.time_ns()
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    path.rename(aside)
    journal = path.with_name(f"{path.name}-journal")  # belongs to the damaged file, not to the next one
    if journal.exists():
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    return aside
