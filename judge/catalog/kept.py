"""What was read of all problems before, so that it need not be read and checked again.

Reading and checking some hundred problem.toml takes longer than all else that `judge list` does. What they say is kept
as one file in the cache, with what tells whether each is still the same; a problem that is new or was changed is read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from judge.catalog.problem import Problem, made_of, read_checked
from judge.storage import keep_found, kept, mark

_NAME: Final = "problems/catalog.json"
_CHECKS: Final = Path(__file__).with_name("problem.py")


class Kept:
    """Reads problems, and keeps what it read."""

    def __init__(self, templates: Path) -> None:
        self._templates = templates
        self._code = mark(_CHECKS)  # another judge may check otherwise
        self._before = kept(_NAME, self._code)
        self._now: dict[str, Any] = {}

    def load(self, folder: Path) -> Problem:
        """Read a problem; BrokenProblem where it is broken, each time again."""
        path = folder / "problem.toml"
        try:
            now = mark(path)
        except OSError:  # which reading it will tell
            now = ""
        known = self._before.get(str(folder))
        data = known[1] if known is not None and known[0] == now else read_checked(folder)
        self._now[str(folder)] = [now, data]
        return made_of(data, folder, self._templates)

    def keep(self) -> None:
        """Keep what was read, if it is not what was kept before."""
        keep_found(_NAME, self._code, self._now, self._before)
