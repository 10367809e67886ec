"""Judge attempts as the usual harnesses for model-written code do: forked processes, and limits by the clock.

What `python -m benchmarks.grading` holds the judge against. Written from what such harnesses document: an attempt
is executed in a forked process, `signal.setitimer` ends a test by the clock, the parent joins the process with a
time-out a second longer and kills it, and answers are compared by `==`. The inputs, the right answers and the
seconds of the limits are the judge's.
"""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import time
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Any, NamedTuple

from judge.catalog import Problem
from judge.examiner.preparation import Preparation
from judge.examiner.suites import load_suite
from judge.grading.submissions import Submission
from judge.suite import exact
from judge.wire import decode

_GRACE_S = 1.0


class Question(NamedTuple):
    """One input, packed as a harness keeps it, and what is expected of it."""

    arguments: bytes
    answer: Any
    raises: tuple[str, ...]


class Exam(NamedTuple):
    """The tests of a problem."""

    function: str
    tests: list[tuple[float, list[Question]]]
    """Seconds and inputs of each."""


def can_examine(problem: Problem) -> bool:
    """Return whether `==` is enough to tell a right answer of the problem."""
    signature, suite = problem.signature, load_suite(problem)
    plain = suite.judges_bytes and suite.compare is exact and suite.counted is None and not suite.more
    return (
        plain
        and signature.function is not None
        and "Node" not in str(signature)
        and not (problem.uses_numpy or problem.relay)
    )


def exam_of(problem: Problem) -> Exam:
    """Make an exam of the judge's tests, without the examples of the page."""
    tests = []
    for test in Preparation(load_suite(problem)).tests:
        questions = []
        for case in test.cases:
            answer = case.expected if case.model_blob is None else decode(case.model_blob)
            questions.append(
                Question(pickle.dumps(case.arguments()), None if case.raises else answer, case.raises)
            )
        if questions:
            tests.append((test.limit_s(problem.limits.factor), questions))
    return Exam(problem.signature.name, tests)


def judged_plainly(
    submissions: Iterable[Submission], exams: dict[str, Exam], jobs: int
) -> Iterator[tuple[str, str]]:
    """Yield the id and the verdict of each attempt, as they end."""
    fork = multiprocessing.get_context("fork")
    left = iter(submissions)
    under_way: dict[Connection, tuple[Any, str, float]] = {}
    while True:
        while len(under_way) < jobs and (submission := next(left, None)) is not None:
            exam = exams[submission.problem]
            ours, theirs = fork.Pipe(duplex=False)
            process = fork.Process(target=_examine, args=(submission.source, exam, theirs))
            process.start()
            theirs.close()
            seconds = sum(limit for limit, _ in exam.tests) + _GRACE_S
            under_way[ours] = process, submission.id, time.monotonic() + seconds
        if not under_way:
            return
        soonest = min(deadline for *_, deadline in under_way.values())
        ready = wait(list(under_way), max(soonest - time.monotonic(), 0.0))
        for ours, (process, name, deadline) in list(under_way.items()):
            if ours in ready or time.monotonic() > deadline:
                del under_way[ours]
                yield name, _verdict(ours) if ours in ready else "time_limit_exceeded"
                process.kill()
                process.join()
                ours.close()


def _verdict(ours: Connection) -> str:
    try:
        return str(ours.recv())
    except EOFError:  # it died
        return "runtime_error"


class _Late(Exception):
    """The time of a test is over."""


def _late(*_: object) -> None:
    raise _Late


def _examine(source: str, exam: Exam, theirs: Connection) -> None:
    signal.signal(signal.SIGALRM, _late)
    theirs.send(_answer(source, exam))


def _answer(source: str, exam: Exam) -> str:
    try:
        names: dict[str, Any] = {"__name__": "attempt"}
        exec(compile(source, "attempt.py", "exec"), names)
        function = names[exam.function]
        for limit, questions in exam.tests:
            signal.setitimer(signal.ITIMER_REAL, limit)
            for question in questions:
                if not _is_right(function, question):
                    return "wrong_answer"
            signal.setitimer(signal.ITIMER_REAL, 0)
    except _Late:
        return "time_limit_exceeded"
    except BaseException:
        return "runtime_error"
    return "accepted"


def _is_right(function: Any, question: Question) -> bool:
    try:
        got = function(*pickle.loads(question.arguments))
    except _Late:
        raise
    except Exception as error:
        return type(error).__name__ in question.raises
    return bool(got == question.answer) and not question.raises
