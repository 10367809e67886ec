"""A suite's own test functions: what `examine` offers them."""

from __future__ import annotations

from typing import Any, NoReturn

from judge.examiner.answers.cases import Case, Sent, make_case
from judge.examiner.answers.judgement import Judged, NoFit, judge_outcome, read_answer, unreadable
from judge.examiner.answers.show import show, show_call
from judge.examiner.examination import Examination, printed
from judge.examiner.making import Test
from judge.examiner.report import Counterexample, TestResult
from judge.processes.outcomes import Outcome
from judge.processes.verdict import Verdict
from judge.wire import WireError


class _Failed(Exception):
    """Ends a test function with its result."""

    def __init__(self, judged: Judged, case: Case | None, outcome: Outcome) -> None:
        super().__init__(judged.message)
        self.judged = judged
        self.case = case
        self.outcome = outcome


def run_custom(examination: Examination, test: Test) -> TestResult:
    """Run one of the suite's own test functions."""
    try:
        examination.suite.more[test.name](Examine(examination))
    except _Failed as failed:
        judged = failed.judged
        shown = None
        if failed.case is not None:
            traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure)
            shown = Counterexample(
                call=show_call(examination.problem.signature, failed.case.arguments()),
                expected=None,
                got=judged.got,
                stdout=printed(failed.outcome.stdout),
                traceback=traceback,
                stopped_at=stopped_at,
            )
        return examination.result(test, judged.verdict, judged.message, shown)
    return examination.result(test)


class Examine:
    """What a test function of a suite is handed."""

    def __init__(self, examination: Examination) -> None:
        self._examination = examination

    def answers(self, inputs: list[tuple[Any, ...]]) -> list[Any]:
        """Return the attempt's answer to each input, of the signature's type; the test ends where there is none."""
        suite = self._examination.suite
        answers: list[Any] = []
        while len(answers) < len(inputs):
            sent = [Sent(make_case(arguments), has_remotes=False) for arguments in inputs[len(answers) :]]
            run = self._examination.run(sent)
            for one, outcome in zip(sent, run.outcomes, strict=False):
                if outcome.verdict is not None or outcome.failure is not None:
                    raise _Failed(judge_outcome(suite, one, outcome), one.case, outcome)
                try:
                    answers.append(read_answer(suite, one, outcome.blob).value)
                except WireError as error:
                    raise _Failed(unreadable(error), one.case, outcome) from None
                except NoFit as misfit:
                    raise _Failed(misfit.judged, one.case, outcome) from None
        return answers

    def fail(self, message: str, arguments: tuple[Any, ...] | None = None, answer: Any = None) -> NoReturn:
        """End the test: the attempt is wrong, and why."""
        case = None if arguments is None else make_case(arguments)
        got = None if arguments is None else show(answer)
        raise _Failed(Judged(Verdict.WRONG_ANSWER, message, got), case, Outcome())
