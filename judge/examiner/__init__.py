"""The trusted side: runs the hidden suite, watches the candidate, decides the verdict."""

from judge.examiner.examination import Attempt, Rules
from judge.examiner.judging import Progress, judge_attempt, start_candidate_early
from judge.examiner.report import Counterexample, Report, TestResult, Verdict
from judge.examiner.trial import Trial, try_input

__all__ = [
    "Attempt",
    "Counterexample",
    "Progress",
    "Report",
    "Rules",
    "TestResult",
    "Trial",
    "Verdict",
    "judge_attempt",
    "start_candidate_early",
    "try_input",
]
