"""What a run of all tests takes from the record, and what it leaves there."""

from __future__ import annotations

from contextlib import suppress

from judge.errors import JudgeError
from judge.examiner.report import Report
from judge.practice.inputs import LAST_FAILURE, forget, inputs, keep_failure
from judge.practice.progress import record
from judge.processes.verdict import Verdict


def tried_first(slug: str) -> tuple[tuple[str, bytes], ...]:
    """Return the user's own inputs, for `Rules.yours`; none where they cannot be read, as recording will tell."""
    with suppress(JudgeError):
        return tuple((one.name, one.arguments) for one in inputs(slug))
    return ()


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
