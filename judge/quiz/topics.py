"""Which topics and questions there are, without reading any question: that takes numpy, and much longer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError


class Topic(NamedTuple):
    """A file of questions."""

    name: str
    title: str
    ids: tuple[str, ...]


def questions_folder() -> Path:
    """Return the folder that came with this judge: inside the package when installed, else beside it."""
    package = Path(__file__).resolve().parent.parent
    for home in (package, package.parent):
        if (home / "questions").is_dir():
            return home / "questions"
    raise JudgeError(f"there are no questions in {package}", "install the judge again")


def topics(folder: Path | None = None) -> list[Topic]:
    """Return all topics, in the order of their names."""
    found = []
    for path in sorted((folder or questions_folder()).glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        title = re.search(r'^title = "(.*)"', text, re.MULTILINE)
        ids = tuple(re.findall(r'^id = "(\w+)"', text, re.MULTILINE))
        found.append(Topic(path.stem, title[1] if title else path.stem, ids))
    return found
