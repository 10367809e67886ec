"""The main path: from a problem and an attempt to a report."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from traceback import format_exception

from judge import __version__
from judge.catalog import Problem
from judge.examiner.examination import Attempt, Examination, Rules, cleaned
from judge.examiner.outcomes import Ended
from judge.examiner.preparation import Preparation, Test, prepare, uses_numpy
from judge.examiner.report import Report, TestResult, Verdict, worst
from judge.examiner.shield import shield
from judge.examiner.spawn import fork_server
from judge.examiner.suites import BrokenSuite, load_suite


@dataclass(frozen=True, slots=True)
class Progress:
    """Told before each test starts."""

    test: str
    group: str
    done: int
    total: int


def warm_up(problem: Problem) -> None:
    """Start what candidates are forked from, so that it gets ready while we import."""
    shield()
    with suppress(OSError):  # it comes up again, and is told, when a candidate is needed
        fork_server(uses_numpy(problem))


def judge_attempt(
    problem: Problem,
    attempt: Attempt,
    *,
    examples_only: bool = False,
    keep_going: bool = False,
    rules: Rules | None = None,
    listener: Callable[[Progress], None] | None = None,
) -> Report:
    """Judge an attempt; whatever goes wrong on the judge's side is a report of judge_error."""
    start = time.perf_counter()
    shield()
    try:
        return _judge(problem, attempt, start, examples_only, keep_going, rules or Rules(), listener)
    except Exception as error:
        told = str(error) if isinstance(error, BrokenSuite) else "".join(format_exception(error))
        return _report(problem, attempt, start, Verdict.JUDGE_ERROR, message=told)


def _judge(
    problem: Problem,
    attempt: Attempt,
    start: float,
    examples_only: bool,
    keep_going: bool,
    rules: Rules,
    listener: Callable[[Progress], None] | None,
) -> Report:
    suite = load_suite(problem)
    preparation = prepare(problem, suite)
    tests = tuple(test for test in preparation.tests if not examples_only or test.group == "examples")
    if is_stub(problem, attempt):
        return _report(problem, attempt, start, Verdict.NOT_STARTED, preparation, total=len(tests))
    from judge.examiner.session import run_session  # long to import, and meanwhile the fork server starts

    def tell(test: Test, done: int) -> None:
        if listener is not None:
            listener(Progress(test.name, test.group, done, len(tests)))

    examination = Examination(problem, suite, preparation, attempt, rules)
    try:
        try:
            examination.begin()
        except Ended as ended:
            return _not_loaded(problem, attempt, start, preparation, examination, ended, len(tests))
        results = run_session(examination, tests, keep_going, tell)
        verdict = worst(result.verdict for result in results)
        message = ""
        spoken = examination.candidate.close_of_play() if examination.candidate else None
        if verdict is Verdict.ACCEPTED and spoken:
            verdict, message = Verdict.RUNTIME_ERROR, spoken
        return _report(
            problem,
            attempt,
            start,
            verdict,
            preparation,
            tests=tuple(results),
            total=len(tests),
            layers=examination.layers,
            message=message,
        )
    finally:
        examination.end()


def is_stub(problem: Problem, attempt: Attempt) -> bool:
    """Tell whether the attempt is the stub as it was handed out, but for blank lines and comments."""
    try:
        return _gist(attempt.source) == _gist(problem.stub.read_text(encoding="utf-8"))
    except OSError:
        return False


def _gist(source: str) -> list[str]:
    lines = (line.rstrip() for line in source.splitlines())
    return [line for line in lines if line and not line.lstrip().startswith("#")]


def _not_loaded(
    problem: Problem,
    attempt: Attempt,
    start: float,
    preparation: Preparation,
    examination: Examination,
    ended: Ended,
    total: int,
) -> Report:
    traceback, stopped_at = examination.whereabouts(ended.verdict, ended.failure)
    return _report(
        problem,
        attempt,
        start,
        ended.verdict,
        preparation,
        total=total,
        layers=examination.layers,
        message=cleaned(ended.message),
        traceback=traceback,
        stopped_at=stopped_at,
    )


def _report(
    problem: Problem,
    attempt: Attempt,
    start: float,
    verdict: Verdict,
    preparation: Preparation | None = None,
    *,
    tests: tuple[TestResult, ...] = (),
    total: int = 0,
    layers: dict[str, str] | None = None,
    message: str = "",
    traceback: tuple[str, ...] = (),
    stopped_at: tuple[str, ...] = (),
) -> Report:
    return Report(
        problem=problem.slug,
        verdict=verdict,
        file=attempt.file,
        tests=tests,
        total=total,
        elapsed_s=time.perf_counter() - start,
        confinement=layers or {},
        judge_version=__version__,
        suite_digest=preparation.digest if preparation else "",
        message=message,
        traceback=traceback,
        stopped_at=stopped_at,
    )
