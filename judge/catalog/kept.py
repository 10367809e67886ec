"""What was read of all problems before, so that it need not be read and checked again.

Reading and checking some hundred problem.toml takes longer than all else that `judge list` does. What they say is kept
as one file in the cache, with what tells whether each is still the same; a problem that is new or was changed is read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from judge.catalog.problem import Problem, made_of, read_checked
from judge.storage import keep, user_cache

_NAME: Final = "problems/catalog.json"
_CHECKS: Final = Path(__file__).with_name("problem.py")


class Kept:
    """Reads problems, and keeps what it read."""

    def __init__(self, templates: Path) -> None:
        self._templates = templates
        self._code = _mark(_CHECKS)  # another judge may check otherwise
        cache = user_cache()
        self._path = None if cache is None else cache / _NAME
        self._before = self._read()
        self._now: dict[str, Any] = {}

    def load(self, folder: Path) -> Problem:
        """Read a problem; BrokenProblem where it is broken, each time again."""
        path = folder / "problem.toml"
        try:
            mark = _mark(path)
        except OSError:  # which reading it will tell
            mark = ""
        known = self._before.get(str(folder))
        data = known[1] if known is not None and known[0] == mark else read_checked(folder)
        self._now[str(folder)] = [mark, data]
        return made_of(data, folder, self._templates)

    def keep(self) -> None:
        """Keep what was read, if it is not what was kept before."""
        if self._path is not None and self._now != self._before:
            content = {"code": self._code, "problems": self._now}
            keep(self._path, json.dumps(content, ensure_ascii=False).encode())

    def _read(self) -> dict[str, Any]:
        if self._path is None:
            return {}
        try:
            content = json.loads(self._path.read_bytes())
            return dict(content["problems"]) if content["code"] == self._code else {}
        except (OSError, ValueError, KeyError, TypeError):  # there is none yet, or it is not ours
            return {}


def _mark(path: Path) -> str:
    """Return what a file has only as long as it is not changed."""
    stat = path.stat()
    return f"{stat.st_mtime_ns} {stat.st_size} {stat.st_ino}"
