"""Which problem comes next."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from judge.catalog import Problem, load_problem
from judge.catalog.find import Places, ordered, places
from judge.errors import JudgeError
from judge.practice.progress import statuses


def next_problem(
    known: Mapping[str, str], pattern: Path | None = None, where: Places | None = None
) -> Problem | None:
    """Return the first problem not `known` as solved: of the pattern with this folder, and then of those after it.

    Patterns and problems are in the order of their pages. None where all are solved.
    """
    where = where or places()
    patterns = ordered(where.problems)
    at = patterns.index(pattern.name) if pattern else 0
    for name in patterns[at:] + patterns[:at]:
        for slug in ordered(where.problems / name):
            if known.get(slug) != "solved":
                return load_problem(where.problems / name / slug, where.templates)
    return None


def after(problem: Problem) -> Problem | None:
    """Return the problem that comes after one that is solved; None where that cannot be told, or all are solved."""
    with suppress(JudgeError):
        return next_problem({**statuses(), problem.slug: "solved"}, problem.folder.parent)
    return None
