"""Where problems lie, and finding one or some of them."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from judge.catalog.kept import Kept
from judge.catalog.problem import DIFFICULTIES, BrokenProblem, Problem, load_problem
from judge.errors import JudgeError


class Places(NamedTuple):
    """The folders of the problems and of their stubs."""

    problems: Path
    templates: Path


class Catalog(NamedTuple):
    """All problems by slug, in the order of their folders, and a warning for each that cannot be read."""

    problems: dict[str, Problem]
    warnings: list[str]

    @property
    def patterns(self) -> Counter[str]:
        """Count the problems of every pattern."""
        return Counter(pattern for problem in self.problems.values() for pattern in problem.patterns)

    @property
    def tracks(self) -> Counter[str]:
        """Count the problems of every track."""
        return Counter(track for problem in self.problems.values() for track in problem.tracks)

    def select(
        self,
        *,
        patterns: Iterable[str] = (),
        track: str | None = None,
        difficulty: str | None = None,
        text: str | None = None,
    ) -> list[Problem]:
        """Return the problems that have all of the patterns and match everything else that is given.

        `text` is looked for in slugs, titles, aliases and patterns, whatever the case. JudgeError on a
        pattern, track or difficulty that no problem has.
        """
        wanted = [one_of("pattern", pattern, self.patterns) for pattern in patterns]
        if track is not None:
            track = one_of("track", track, self.tracks)
        if difficulty is not None:
            difficulty = one_of("difficulty", difficulty, DIFFICULTIES)
        return [
            problem
            for problem in self.problems.values()
            if all(pattern in problem.patterns for pattern in wanted)
            and (track is None or track in problem.tracks)
            and difficulty in (None, problem.difficulty)
            and (text is None or _mentions(problem, text.casefold()))
        ]


def places() -> Places:
    """Return the folders that came with this judge: inside the package when installed, else beside it."""
    package = Path(__file__).resolve().parent.parent
    for home in (package, package.parent):
        if (home / "problems").is_dir():
            return Places(home / "problems", home / "templates")
    raise JudgeError(f"there are no problems in {package}", "install the judge again")


def load_catalog(where: Places | None = None) -> Catalog:
    """Read all problems; one that is broken becomes a warning and stops nothing."""
    where = where or places()
    catalog = Catalog({}, [])
    kept = Kept(where.templates)
    for folder in _folders(where.problems):
        try:
            problem = kept.load(folder)
        except BrokenProblem as error:
            catalog.warnings.append(f"{error}: {error.tip}" if error.tip else str(error))
            continue
        first = catalog.problems.setdefault(problem.slug, problem)
        if first is not problem:
            catalog.warnings.append(f"{folder}: the name is taken by {first.folder}, rename one of them")
    kept.keep()
    return catalog


def find(slug: str, where: Places | None = None) -> Problem:
    """Read one problem, by its slug, its title or a usual title; JudgeError with 'did you mean' when there is none."""
    where = where or places()
    known = {folder.name: folder for folder in reversed(_folders(where.problems))}
    slug = slug.lower()
    if slug not in known:
        called = [problem for problem in load_catalog(where).problems.values() if _is_called(problem, slug)]
        if len(called) == 1:
            return called[0]
        guess = _nearest(slug, known)
        tip = "judge list shows all"
        raise JudgeError(f"unknown problem {slug!r}", f"did you mean {guess}? {tip}" if guess else tip)
    return load_problem(known[slug], where.templates)


def ordered(folder: Path) -> list[str]:
    """Return the names of the folders in a folder, in the order of the numbered list in its README.md.

    Those that the list does not name follow in alphabetical order.
    """
    order = {name: number for number, name in enumerate(descriptions(folder))}
    return sorted(_names(folder), key=lambda name: (order.get(name, len(order)), name))


def descriptions(folder: Path) -> dict[str, str]:
    """Return what the numbered list in the README.md of a folder says of each name, in its order."""
    try:
        page = (folder / "README.md").read_text(encoding="utf-8")
    except OSError:
        return {}
    return dict(re.findall(r"^\d+\. `(\w+)`: *(.*)", page, re.MULTILINE))


def slugs(where: Places | None = None) -> list[str]:
    """Return the names of all problems without reading any."""
    return sorted({folder.name for folder in _folders((where or places()).problems)})


def one_of(kind: str, given: str, known: Iterable[str]) -> str:
    """Return the known one that is meant, in any case; JudgeError with 'did you mean' and all there are where none is.

    Where `known` is a Counter, the counts are told too.
    """
    names = list(known)
    if (meant := next((name for name in names if name.lower() == given.lower()), None)) is not None:
        return meant
    listed = [f"{name} ({known[name]})" for name in sorted(names)] if isinstance(known, Counter) else names
    guess = _nearest(given, names)
    tip = f"did you mean {guess}? " if guess else ""
    raise JudgeError(f"unknown {kind} {given!r}", f"{tip}Choose from: {', '.join(listed)}")


def _folders(problems: Path) -> list[Path]:
    """Return the folders of all problems in the order in which to learn; what is no identifier is none of them."""
    return [
        problems / pattern / slug for pattern in ordered(problems) for slug in ordered(problems / pattern)
    ]


def _names(folder: Path) -> list[str]:
    # A name with an underscore in front is Python's (__pycache__), or somebody's own affair.
    with os.scandir(folder) as entries:
        return sorted(e.name for e in entries if e.name.isidentifier() and e.name[0] != "_" and e.is_dir())


def _nearest(given: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # only for those who mistype

    near = get_close_matches(given.casefold().replace("-", "_"), list(known), n=1)
    return near[0] if near else None


def _is_called(problem: Problem, name: str) -> bool:
    return name in (title.lower() for title in (problem.title, *problem.aliases))


def _mentions(problem: Problem, text: str) -> bool:
    """Return whether a text is found in what a problem is called; a number as a whole, so that 15 is not in 115."""
    names = "\n".join((problem.slug, problem.title, *problem.patterns, *problem.aliases)).casefold()
    if text.isdecimal():
        return text in re.findall(r"\d+", names)
    return text in names or text in names.replace("_", " ")
