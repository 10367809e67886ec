"""A suite's own test functions: what `examine` offers them."""

from __future__ import annotations

from typing import Any, NoReturn

from judge.examiner.cases import Case, Judged, NoFit, Sent, judge_outcome, make_case, read_call
from judge.examiner.examination import Examination, cleaned
from judge.examiner.outcomes import Budget, Outcome
from judge.examiner.preparation import Test
from judge.examiner.report import Counterexample, TestResult, Verdict
from judge.examiner.show import show, show_call
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
    examine = Examine(examination)
    cpu, wall = examination.cpu_s, examination.wall_s
    try:
        examination.suite.more[test.name](examine)
    except _Failed as failed:
        shown = None
        if failed.case is not None:
            judged = failed.judged
            traceback, stopped_at = examination.whereabouts(judged.verdict, judged.failure)
            shown = Counterexample(
                call=show_call(examination.problem.signature, failed.case.arguments()),
                expected=None,
                got=judged.got,
                stdout=cleaned(failed.outcome.stdout),
                traceback=traceback,
                stopped_at=stopped_at,
            )
        message = cleaned(failed.judged.message)
        spent = (examination.cpu_s - cpu, examination.wall_s - wall)
        return examination.result(test, *spent, failed.judged.verdict, message, shown)
    return examination.result(test, examination.cpu_s - cpu, examination.wall_s - wall)


class Examine:
    """What a test function of a suite is handed."""

    def __init__(self, examination: Examination) -> None:
        self._examination = examination

    def answers(self, inputs: list[tuple[Any, ...]]) -> list[Any]:
        """Give the attempt's answer to each input, of the signature's type; the test ends where there is none."""
        examination = self._examination
        sent = [Sent(make_case(arguments), has_remotes=False) for arguments in inputs]
        run = examination.run(sent, Budget(examination.rules.small_s))
        answers = []
        for one, outcome in zip(sent, run.outcomes, strict=False):
            if outcome.verdict is not None or outcome.failure is not None:
                raise _Failed(judge_outcome(examination.suite, one, outcome), one.case, outcome)
            try:
                answers.append(read_call(examination.suite, one, outcome.blob).answer)
            except WireError as error:
                judged = Judged(Verdict.RUNTIME_ERROR, f"the answer cannot be read: {error}")
                raise _Failed(judged, one.case, outcome) from None
            except NoFit as misfit:
                raise _Failed(misfit.judged, one.case, outcome) from None
        return answers

    def fail(self, message: str, arguments: tuple[Any, ...] | None = None, answer: Any = None) -> NoReturn:
        """End the test: the attempt is wrong, and why."""
        case = None if arguments is None else make_case(arguments)
        got = None if arguments is None else show(answer)
        raise _Failed(Judged(Verdict.WRONG_ANSWER, message, got), case, Outcome())
