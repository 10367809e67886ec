"""What a run of all tests takes from the record, and what it leaves there."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from judge.catalog import Problem
from judge.errors import JudgeError
from judge.examiner.attempt import Attempt, Rules
from judge.examiner.report import Report
from judge.practice.inputs import LAST_FAILURE, forget, inputs, keep_failure
from judge.practice.progress import record
from judge.processes.verdict import Verdict

if TYPE_CHECKING:
    from judge.practice.remarks import Remark


def rules_of(slug: str, *, examples: bool = False, keep_going: bool = False) -> Rules:
    """Return the rules of a run: the `examples` alone, or all tests after the user's own inputs.

    Inputs that cannot be read are left out, as recording will tell.
    """
    if examples:
        return Rules(groups=("examples",), keep_going=keep_going)
    yours: tuple[tuple[str, bytes], ...] = ()
    with suppress(JudgeError):
        yours = tuple((one.name, one.arguments) for one in inputs(slug))
    return Rules(yours=yours, keep_going=keep_going)


def review_of(report: Report, problem: Problem, attempt: Attempt) -> list[Remark]:
    """Return what there is to remark on an attempt that passed all tests; nothing on another one."""
    if report.verdict is not Verdict.ACCEPTED or all(test.group == "examples" for test in report.tests):
        return []
    return remarks_on(attempt.source, problem)


def remarks_on(source: str, problem: Problem) -> list[Remark]:
    """Return what there is to remark on an attempt that was accepted."""
    from judge.practice.remarks import review  # long to import, and of no use to most runs

    signature = problem.signature
    functions = [signature.function] if signature.function else signature.methods.values()
    given = {parameter.name for function in functions for parameter in function.parameters}
    return review(source, frozenset(given))


def record_run(report: Report, source: str, smallest: tuple[bytes, str] | None) -> str | None:
    """Record the verdict, and the smallest failing input; give a warning where that failed.

    The input that failed before is kept until it passes: what fails after it does not take its place.
    """
    warning = record(report, source)
    before = next((test for test in report.tests if test.name == f"test_yours[{LAST_FAILURE}]"), None)
    if warning is not None or (before is not None and before.verdict is not Verdict.ACCEPTED):
        return warning
    if smallest is not None:
        return keep_failure(report.problem, *smallest)
    return forget(report.problem, 0) if before is not None else None
