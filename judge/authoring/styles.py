"""The proof by input mutants and friends: those must be rejected, these accepted, whatever the problem.

An input mutant that is accepted is no complaint where nothing shows that it is wrong: then no valid input was
found that it answers otherwise than the model solution.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import Final

from judge.authoring.checks import equivalents
from judge.authoring.complaints import Complaint
from judge.authoring.jobs import (
    BRIEF,
    NONE,
    SMALL,
    THOROUGH,
    Job,
    Tally,
    late_at_scale,
    seconds,
    share,
    too_near,
)
from judge.authoring.stretching import Stretched
from judge.authoring.wrapped import Wrapped, friends, input_mutants
from judge.catalog import Problem
from judge.examiner import Rules
from judge.examiner.answers.cases import Case
from judge.examiner.answers.show import show_call
from judge.examiner.preparation import Preparation
from judge.examiner.report import Report
from judge.examiner.suites import Suite
from judge.processes.verdict import Verdict

_SMALL: Final = replace(BRIEF, groups=SMALL)
"""For friends that are on large inputs as they are on small ones."""
_SCALE: Final = replace(BRIEF, groups=("scale",), patience=1.0)
"""For those who are right, and must be too slow."""
_SHOWN: Final = 200
"""Characters of a call in a complaint."""


@dataclass(slots=True)
class Styles:
    """What was found."""

    input_mutants: Tally = NONE
    friends: Tally = NONE
    complaints: list[Complaint] = field(default_factory=list)
    slowest_friend: float = 0.0
    """The largest share of a time limit that a friend takes."""
    seconds: float = 0.0


def prove_styles(
    problem: Problem, suite: Suite, preparation: Preparation, quick: float
) -> Generator[list[Job], list[Report], Styles]:
    """Yield what is to be judged, batch by batch; friends must take less than `quick` of their time limits."""
    found = Styles()
    yield from _prove_friends(problem, friends(problem, suite), preparation, quick, found)
    yield from _prove_mutants(problem, input_mutants(problem), Stretched(suite, preparation), found)
    return found


def _prove_friends(
    problem: Problem, right: list[Wrapped], preparation: Preparation, quick: float, found: Styles
) -> Generator[list[Job], list[Report], None]:
    """Have friends judged, on large inputs too where they take time."""
    reports = yield from _have_judged(
        [_job(problem, one, BRIEF if one.grows else _SMALL) for one in right], found
    )
    judged = dict(zip(right, reports, strict=True))
    doubtful = [one for one, report in judged.items() if _too_slow(report) or share(report) >= quick]
    if doubtful:  # measured while all cores were busy: what counts is said by a second time
        reports = yield from _have_judged([_job(problem, one, THOROUGH) for one in doubtful], found)
        judged |= dict(zip(doubtful, reports, strict=True))
    told = sum(report.verdict is Verdict.ACCEPTED for report in judged.values())
    found.friends = Tally(told, len(judged))
    found.slowest_friend = max(map(share, judged.values()), default=0.0)
    for one, report in judged.items():
        found.complaints += _complaints_of_friend(problem, preparation, one, report, quick)


def _prove_mutants(
    problem: Problem, wrong: list[Wrapped], stretched: Stretched, found: Styles
) -> Generator[list[Job], list[Report], None]:
    """Have those input mutants judged that are wrong on a valid input, and those that take time.

    What a mutant is wrong on is looked for first: nearly always it is a small input, and most mutants that a
    suite accepts, on all of its large inputs, are wrong on none.
    """
    slow = [one for one in wrong if one.takes_time]
    witnesses = {one: tuple(stretched.witnesses(one)) for one in wrong if not one.takes_time}
    tried = [one for one, inputs in witnesses.items() if inputs]
    jobs = [_job(problem, one, replace(BRIEF, inputs=witnesses[one])) for one in tried]
    reports = yield from _have_judged(jobs, found)
    harmful = [one for one, report in zip(tried, reports, strict=True) if _wrong(report)]

    jobs = [_job(problem, one, BRIEF) for one in harmful] + [_job(problem, one, _SCALE) for one in slow]
    reports = yield from _have_judged(jobs, found)
    verdicts = dict(zip((*harmful, *slow), reports, strict=True))
    accepted = [one for one in harmful if not _wrong(verdicts[one])]
    quick = [one for one in slow if not _too_slow(verdicts[one])]

    missed: dict[Wrapped, str] = {}
    for one in quick:
        blob = stretched.uncovered(one)
        if blob is not None:
            call = show_call(problem.signature, Case(blob).arguments())
            missed[one] = f"no large input is like this one, on which it is slow: {call[:_SHOWN]}"
    jobs = [_job(problem, one, replace(Rules(), inputs=witnesses[one])) for one in accepted]
    reports = yield from _have_judged(jobs, found)
    for one, report in zip(accepted, reports, strict=True):
        shown = report.failure.counterexample if report.failure else None
        missed[one] = f"no test fails, but it is wrong on {shown.call[:_SHOWN]}" if shown else "no test fails"
    listed = equivalents(problem)
    for one, reason in missed.items():
        if one.label not in listed:
            found.complaints.append(Complaint(problem.folder / "suite.py", f"{one.label}: {reason}"))
    rejected = len(verdicts) - len(accepted) - len(quick)
    found.input_mutants = Tally(rejected, rejected + len(missed))


def _have_judged(jobs: list[Job], found: Styles) -> Generator[list[Job], list[Report], list[Report]]:
    """Yield a batch, and give its outcomes."""
    reports = yield jobs
    found.seconds += seconds(reports)
    return reports


def _job(problem: Problem, one: Wrapped, rules: Rules) -> Job:
    return Job(problem, problem.folder / "reference.py", one.source, rules)


def _complaints_of_friend(
    problem: Problem, preparation: Preparation, one: Wrapped, report: Report, quick: float
) -> list[Complaint]:
    file = problem.folder / "suite.py"
    if report.verdict is not Verdict.ACCEPTED:
        failure = report.failure
        where = f" in {failure.group} {failure.name}: {failure.message}" if failure else f": {report.message}"
        return [Complaint(file, f"{one.label}: is right, but got {report.verdict}{where}")]
    if share(report) >= quick:
        return [
            Complaint(problem.folder / "problem.toml", f"{one.label}: {too_near(report, preparation, quick)}")
        ]
    return []


def _wrong(report: Report) -> bool:
    """Return whether it is wrong, or never ends; on large inputs the wrapper itself may take too long."""
    return report.verdict is not Verdict.ACCEPTED and not late_at_scale(report)


def _too_slow(report: Report) -> bool:
    return report.verdict is Verdict.TIME_LIMIT_EXCEEDED
