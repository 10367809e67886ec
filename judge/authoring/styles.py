"""The proof by input mutants and friends: those must be rejected, these accepted, whatever the problem.

An input mutant that is accepted is no complaint where nothing shows that it is wrong: then no valid input was
found that it answers otherwise than the model answer.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from typing import Final

from judge.authoring.checks import Complaint, equivalents
from judge.authoring.jobs import BRIEF, NONE, THOROUGH, Job, Tally, seconds, share, too_near
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
    reference = problem.folder / "reference.py"

    def job(one: Wrapped, rules: Rules) -> Job:
        return Job(problem, reference, one.source, rules)

    found = Styles()
    wrong, right = input_mutants(problem), friends(problem, suite)
    reports = yield [job(one, BRIEF) for one in (*wrong, *right)]
    found.seconds += seconds(reports)

    judged = dict(zip(right, reports[len(wrong) :], strict=True))
    doubtful = [one for one, report in judged.items() if _too_slow(report) or share(report) >= quick]
    if doubtful:  # measured while all cores were busy: what counts is said by a second time
        again = yield [job(one, THOROUGH) for one in doubtful]
        found.seconds += seconds(again)
        judged |= dict(zip(doubtful, again, strict=True))
    told = sum(report.verdict is Verdict.ACCEPTED for report in judged.values())
    found.friends = Tally(told, len(judged))
    found.slowest_friend = max(map(share, judged.values()), default=0.0)
    for one, report in judged.items():
        found.complaints += _complaints_of_friend(problem, one, report, quick)

    survivors = [one for one, report in zip(wrong, reports, strict=False) if not _rejected(one, report)]
    listed = equivalents(problem)
    stretched = Stretched(suite, preparation)
    missed: dict[Wrapped, str] = {}
    trials: dict[Wrapped, tuple[bytes, ...]] = {}
    for one in survivors:
        if one.takes_time:
            blob = stretched.uncovered(one)
            if blob is not None:
                call = show_call(problem.signature, Case(blob).arguments())
                missed[one] = f"no large input has what it is slow on, as {call[:_SHOWN]} has"
        elif witnesses := stretched.witnesses(one):
            trials[one] = tuple(witnesses)
    if trials:
        reports = yield [job(one, replace(Rules(), inputs=inputs)) for one, inputs in trials.items()]
        found.seconds += seconds(reports)
        for one, report in zip(trials, reports, strict=True):
            if not _rejected(one, report):
                continue
            shown = report.failure.counterexample if report.failure else None
            missed[one] = f"no test fails, but {shown.call[:_SHOWN]} would" if shown else "no test fails"
    for one, reason in missed.items():
        if one.label not in listed:
            found.complaints.append(Complaint(problem.folder / "suite.py", f"{one.label}: {reason}"))
    found.input_mutants = Tally(len(wrong) - len(survivors), len(wrong) - len(survivors) + len(missed))
    return found


def _complaints_of_friend(problem: Problem, one: Wrapped, report: Report, quick: float) -> list[Complaint]:
    file = problem.folder / "suite.py"
    if report.verdict is not Verdict.ACCEPTED:
        failure = report.failure
        where = f" in {failure.group} {failure.name}: {failure.message}" if failure else f": {report.message}"
        return [Complaint(file, f"{one.label}: is right, but is {report.verdict}{where}")]
    if share(report) >= quick:
        return [Complaint(problem.folder / "problem.toml", f"{one.label}: {too_near(share(report), quick)}")]
    return []


def _rejected(one: Wrapped, report: Report) -> bool:
    """Tell whether it was rejected for what it does; the wrapper itself may take too long on large inputs."""
    if _too_slow(report):
        return one.takes_time
    return report.verdict is not Verdict.ACCEPTED


def _too_slow(report: Report) -> bool:
    return report.verdict is Verdict.TIME_LIMIT_EXCEEDED
