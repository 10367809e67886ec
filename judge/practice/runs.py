"""What a run of all tests takes from the record, and what it leaves there."""

from __future__ import annotations

from contextlib import suppress

from judge.catalog import Problem
from judge.errors import JudgeError
from judge.examiner.attempt import Attempt
from judge.examiner.report import Report
from judge.practice.inputs import LAST_FAILURE, forget, inputs, keep_failure
from judge.practice.progress import record
from judge.practice.review import Remark, review
from judge.processes.verdict import Verdict


def tried_first(slug: str) -> tuple[tuple[str, bytes], ...]:
    """Return the user's own inputs, for `Rules.yours`; none where they cannot be read, as recording will tell."""
    with suppress(JudgeError):
        return tuple((one.name, one.arguments) for one in inputs(slug))
    return ()


def review_of(report: Report, problem: Problem, attempt: Attempt) -> list[Remark]:
    """Return what there is to remark on an attempt that passed all tests; nothing on another one."""
    if report.verdict is not Verdict.ACCEPTED or all(test.group == "examples" for test in report.tests):
        return []
    signature = problem.signature
    functions = [signature.function] if signature.function else signature.methods.values()
    given = {parameter.name for function in functions for parameter in function.parameters}
    return review(attempt.source, frozenset(given))


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
