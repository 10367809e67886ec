"""Where problems lie, and finding one or some of them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from judge.catalog.problem import DIFFICULTIES, BrokenProblem, Problem, load_problem
from judge.errors import JudgeError


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of the problems and of their stubs."""

    problems: Path
    templates: Path


@dataclass(frozen=True, slots=True)
class Catalog:
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
        return Counter(problem.track for problem in self.problems.values())

    def select(
        self,
        *,
        patterns: Iterable[str] = (),
        track: str | None = None,
        difficulty: str | None = None,
        text: str | None = None,
    ) -> list[Problem]:
        """Give the problems that have all of the patterns and everything else that is asked for.

        `text` is looked for in slugs, titles and patterns, whatever the case. JudgeError on a
        pattern, track or difficulty that no problem has.
        """
        wanted = [one_of("pattern", pattern, self.patterns) for pattern in patterns]
        if track is not None:
            one_of("track", track, self.tracks)
        if difficulty is not None:
            one_of("difficulty", difficulty, DIFFICULTIES)
        return [
            problem
            for problem in self.problems.values()
            if all(pattern in problem.patterns for pattern in wanted)
            and track in (None, problem.track)
            and difficulty in (None, problem.difficulty)
            and (text is None or text.casefold() in _searchable(problem))
        ]


def places() -> Places:
    """Give the folders that came with this judge: inside the package when installed, else beside it."""
    package = Path(__file__).resolve().parent.parent
    for home in (package, package.parent):
        if (home / "problems").is_dir():
            return Places(home / "problems", home / "templates")
    raise JudgeError(f"there are no problems in {package}", "install the judge again")


def load_catalog(where: Places | None = None) -> Catalog:
    """Read all problems; one that is broken becomes a warning and stops nothing."""
    where = where or places()
    catalog = Catalog({}, [])
    for folder in _folders(where.problems):
        try:
            problem = load_problem(folder, where.templates)
        except BrokenProblem as error:
            catalog.warnings.append(f"{error}: {error.tip}" if error.tip else str(error))
            continue
        first = catalog.problems.setdefault(problem.slug, problem)
        if first is not problem:
            catalog.warnings.append(f"{folder}: the name is taken by {first.folder}, rename one of them")
    return catalog


def find(slug: str, where: Places | None = None) -> Problem:
    """Read one problem, and no other; JudgeError with 'did you mean' when there is none of that name."""
    where = where or places()
    known = {folder.name: folder for folder in reversed(_folders(where.problems))}
    if slug not in known:
        guess = _nearest(slug, known)
        tip = "judge list shows all"
        raise JudgeError(f"unknown problem {slug!r}", f"did you mean {guess}? {tip}" if guess else tip)
    return load_problem(known[slug], where.templates)


def slugs(where: Places | None = None) -> list[str]:
    """Give the names of all problems without reading any."""
    return sorted({folder.name for folder in _folders((where or places()).problems)})


def one_of(kind: str, given: str, known: Iterable[str]) -> str:
    """Give `given` back when it is known; JudgeError with 'did you mean' and all there are when it is not.

    Where `known` is a Counter, the counts are told too.
    """
    if given in (names := list(known)):
        return given
    listed = [f"{name} ({known[name]})" for name in sorted(names)] if isinstance(known, Counter) else names
    guess = _nearest(given, names)
    tip = f"did you mean {guess}? " if guess else ""
    raise JudgeError(f"unknown {kind} {given!r}", f"{tip}There are {', '.join(listed)}")


def _folders(problems: Path) -> list[Path]:
    """Give the folders of all problems, by pattern and name; what is no identifier is none of them."""
    return [problems / pattern / slug for pattern in _names(problems) for slug in _names(problems / pattern)]


def _names(folder: Path) -> list[str]:
    # A name with an underscore in front is Python's (__pycache__), or somebody's own affair.
    with os.scandir(folder) as entries:
        return sorted(e.name for e in entries if e.name.isidentifier() and e.name[0] != "_" and e.is_dir())


def _nearest(given: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # only for those who mistype

    near = get_close_matches(given.casefold().replace("-", "_"), list(known), n=1)
    return near[0] if near else None


def _searchable(problem: Problem) -> str:
    return "\n".join((problem.slug, problem.title, *problem.patterns)).casefold()
