"""Solving a problem blind: its title, patterns, complexity and hints are hidden until it is solved.

In an interview patterns and complexity are hidden, and the title as well if it is blind.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from judge.catalog import Problem
from judge.coach.interviews import interview_with
from judge.errors import JudgeError
from judge.practice.record import rows

PATTERN: Final = "hidden"
"""What is told instead of the patterns."""
_TITLE: Final = "hidden until you solve it"
_BLIND = """
SELECT DISTINCT problem FROM views AS begun WHERE part = 'blind' AND NOT EXISTS (
  SELECT 1 FROM views WHERE problem = begun.problem AND part = 'open'
    AND (recorded_at, uid) > (begun.recorded_at, begun.uid)
) AND NOT EXISTS (
  SELECT 1 FROM verdicts
  WHERE problem = begun.problem AND verdict = 'accepted'
    AND (recorded_at, uid) > (begun.recorded_at, begun.uid)
)
"""


def blind(path: Path | None = None) -> frozenset[str]:
    """Return the problems that are solved blind now; JudgeError when the record cannot be read."""
    return frozenset(problem for (problem,) in rows(_BLIND, path=path))


def as_seen(problem: Problem) -> Problem:
    """Return the problem as the person sees it: without what is hidden, if it is solved blind or in an interview."""
    try:
        is_blind = problem.slug in blind()
    except JudgeError:  # that the record cannot be read is told elsewhere
        return problem
    interview = interview_with(problem.slug)
    if is_blind or (interview and interview.blind):
        return hidden(problem)
    return _without_complexity(problem) if interview else problem


def hidden(problem: Problem) -> Problem:
    """Return the problem without what is hidden."""
    return replace(_without_complexity(problem), title=_TITLE)


def _without_complexity(problem: Problem) -> Problem:
    return replace(problem, patterns=(PATTERN,), aliases=(), time="", space=None, stretch=None)


def hidden_spec(spec: str, title: str) -> str:
    """Return the page without the paragraph on complexity, and without its title where that is hidden."""
    if title == _TITLE:
        spec = re.sub(r"\A# .*\n+", "", spec)
    return re.sub(r"^\*\*Aim for\*\*(?:.+\n?)+", "", spec, flags=re.MULTILINE).rstrip()
