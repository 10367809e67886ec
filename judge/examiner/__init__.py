"""The trusted side: runs the hidden suite, watches the candidate, decides the verdict."""

from judge.examiner.examination import Attempt, Rules
from judge.examiner.judging import Progress, judge_attempt, warm_up
from judge.examiner.report import Counterexample, Report, TestResult, Verdict

__all__ = [
    "Attempt",
    "Counterexample",
    "Progress",
    "Report",
    "Rules",
    "TestResult",
    "Verdict",
    "judge_attempt",
    "warm_up",
]
