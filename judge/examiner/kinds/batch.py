"""Edge cases, all small inputs, and random inputs."""

from __future__ import annotations

from dataclasses import replace

from judge.examiner.calling import first_failure
from judge.examiner.examination import Examination
from judge.examiner.failing import failed
from judge.examiner.making import Test
from judge.examiner.report import TestResult


def run_batch(examination: Examination, test: Test) -> TestResult:
    """Judge the inputs of a test up to the first failure."""
    found = first_failure(examination, test.cases)
    if found is None:
        return examination.result(test)
    result = failed(examination, test, found.case, found.judged, found.outcome)
    return replace(result, passed_inputs=min(found.passed, len(test.cases) - 1))
