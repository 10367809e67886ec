"""The person's practice in numbers, as plain data: what `judge stats` shows, writes as JSON and draws as a page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from statistics import fmean, median
from typing import Any, Final

from judge.catalog import Problem
from judge.coach.coach import Coach, distinct
from judge.coach.memory import Grade
from judge.coach.past import OF_CODE, Run
from judge.coach.solves import Solve

WEEKS: Final = 53
DUE_DAYS: Final = 28
_WEAKEST: Final = 5
_BY_VERDICT: Final = {
    "time_limit_exceeded": "time",
    "memory_limit_exceeded": "memory",
    "output_limit_exceeded": "output",
    "runtime_error": "an exception",
}
_BY_GROUP: Final = {
    "examples": "the examples",
    "yours": "your own inputs",
    "edge": "edge cases",
    "exhaustive": "small inputs",
    "random": "random inputs",
    "scale": "large inputs",
}


def statistics(coach: Coach) -> dict[str, Any]:
    """Return all numbers of one day."""
    problems = coach.catalog.problems
    solves = [solve for found in coach.solves.values() for solve in found]
    first = [found[0] for found in coach.solves.values()]
    reviews = [solve for found in coach.solves.values() for solve in found[1:]]
    runs = list(distinct(coach.past.runs))
    last = coach.reviews
    return {
        "day": coach.day.isoformat(),
        "total": len(problems),
        "solved": sum(slug in coach.solved for slug in problems),
        "attempts": len(runs),
        "reviews": len(reviews),
        "streak": {"current": coach.streak, "longest": _longest(coach.practice_days)},
        "tracks": _shares(coach, lambda problem: problem.tracks),
        "difficulties": _shares(coach, lambda problem: (problem.difficulty,)),
        "patterns": _shares(coach, lambda problem: problem.patterns[:1]),
        "days": _days(coach),
        "minutes_to_solve": _months(first),
        "first_try_rate": _rate(solve.effort.failed == 0 and not solve.effort.opened for solve in first),
        "weakest": _weakest(coach, runs),
        "due": _due(coach),
        "retention": {
            "predicted": round(fmean(solve.memory.chance(coach.day) for solve in last), 4) if last else None,
            "remembered": _rate(solve.grade is not Grade.AGAIN for solve in reviews),
        },
        "grades": {grade.text: sum(solve.grade is grade for solve in solves) for grade in Grade},
    }


def _longest(days: set[date]) -> int:
    ordinals = {day.toordinal() for day in days}
    longest = 0
    for start in ordinals:
        if start - 1 not in ordinals:
            length = 1
            while start + length in ordinals:
                length += 1
            longest = max(longest, length)
    return longest


def _shares(coach: Coach, groups: Callable[[Problem], Iterable[str]]) -> dict[str, dict[str, int]]:
    """Return how many problems each group has, and how many of them are solved, in the order of the catalog."""
    found: dict[str, dict[str, int]] = {}
    for problem in coach.catalog.problems.values():
        for name in groups(problem):
            share = found.setdefault(name, {"solved": 0, "total": 0})
            share["total"] += 1
            share["solved"] += problem.slug in coach.solved
    return found


def _days(coach: Coach) -> dict[str, int]:
    """Return how many runs there were on each day of the last year that had some."""
    first = coach.day - timedelta(days=7 * WEEKS - 1)
    counts = Counter(run.day for run in coach.past.runs)
    return {day.isoformat(): count for day, count in sorted(counts.items()) if first <= day <= coach.day}


def _months(first: Iterable[Solve]) -> list[dict[str, Any]]:
    """Return how long a first solve took in each month: the median of minutes."""
    months: defaultdict[str, list[float]] = defaultdict(list)
    for solve in first:
        months[f"{solve.day:%Y-%m}"].append(solve.effort.minutes)
    return [
        {"month": month, "solves": len(minutes), "median": round(median(minutes), 1)}
        for month, minutes in sorted(months.items())
    ]


def _rate(outcomes: Iterable[bool]) -> float | None:
    found = list(outcomes)
    return round(sum(found) / len(found), 4) if found else None


def _weakest(coach: Coach, runs: Iterable[Run]) -> list[dict[str, Any]]:
    """Return the patterns in which the most attempts failed, and what failed most in them."""
    attempts: Counter[str] = Counter()
    failed: defaultdict[str, Counter[str]] = defaultdict(Counter)
    alike = Counter((run.problem, run.verdict, run.failed_in) for run in runs)
    for (slug, verdict, failed_in), count in alike.items():
        if (problem := coach.catalog.problems.get(slug)) is not None:
            attempts[problem.patterns[0]] += count
            if verdict in OF_CODE:
                failed[problem.patterns[0]][_what_failed(verdict, failed_in)] += count
    weakest = sorted(
        failed, key=lambda name: (-failed[name].total() / attempts[name], -failed[name].total(), name)
    )
    return [
        {
            "pattern": name,
            "failed": failed[name].total(),
            "attempts": attempts[name],
            "mostly": max(sorted(failed[name]), key=failed[name].__getitem__),
        }
        for name in weakest[:_WEAKEST]
    ]


def _what_failed(verdict: str, failed_in: str) -> str:
    return _BY_VERDICT.get(verdict) or _BY_GROUP.get(failed_in, "a wrong answer")


def _due(coach: Coach) -> dict[str, int]:
    """Return how many reviews are due on each day of four weeks that has some; those that are late are today's."""
    last = coach.day + timedelta(days=DUE_DAYS - 1)
    days = Counter(max(solve.memory.due, coach.day) for solve in coach.reviews if solve.memory.due <= last)
    return {day.isoformat(): count for day, count in sorted(days.items())}
