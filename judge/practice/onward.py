"""Which problem comes next."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from judge.catalog import Problem, load_problem
from judge.catalog.find import Places, ordered, places


def next_problem(
    statuses: Mapping[str, str], pattern: Path | None = None, where: Places | None = None
) -> Problem | None:
    """Return the first problem that is not solved: of the pattern with this folder, and then of those after it.

    Patterns and problems are in the order of their pages. None where all are solved.
    """
    where = where or places()
    patterns = ordered(where.problems)
    at = patterns.index(pattern.name) if pattern else 0
    for name in patterns[at:] + patterns[:at]:
        for slug in ordered(where.problems / name):
            if statuses.get(slug) != "solved":
                return load_problem(where.problems / name / slug, where.templates)
    return None
