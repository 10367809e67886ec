"""The trusted side: runs the hidden suite, watches the candidate, decides the verdict."""

from judge.examiner.attempt import Attempt, Progress, Rules
from judge.examiner.judging import judge_attempt
from judge.examiner.report import GROUPS, Counterexample, Report, TestResult
from judge.processes.verdict import Verdict

__all__ = [
    "GROUPS",
    "Attempt",
    "Counterexample",
    "Progress",
    "Report",
    "Rules",
    "TestResult",
    "Verdict",
    "judge_attempt",
]
