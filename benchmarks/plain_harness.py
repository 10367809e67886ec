"""Judge attempts as the usual harnesses for model-written code do: forked processes, and limits by the clock.

What `python -m benchmarks.grading` holds the judge against, written from what two such harnesses document. That of
HumanEval executes an attempt in a process and an empty folder of its own, with the functions that could do harm set to
None, what it prints swallowed, and `signal.setitimer` as its limit; the parent joins the process with a time-out that
is a second longer, and kills it. EvalPlus gives each input a limit, lets the process note in shared memory how far it
has come, and stops at the first wrong answer; all inputs together get 60 s at most. Answers are compared by `==`. The
inputs, the right answers and the seconds of the limits are the judge's.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import pickle
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from multiprocessing.connection import wait
from types import ModuleType
from typing import Any, Final, NamedTuple

from judge.catalog import Problem
from judge.examiner.preparation import Preparation
from judge.examiner.suites import load_suite
from judge.grading.submissions import Submission
from judge.suite import exact
from judge.wire import decode

_LONGEST_S, _GRACE_S = 60.0, 1.0
_VERDICTS: Final = ("accepted", "wrong_answer", "runtime_error", "time_limit_exceeded")
_RIGHT, _WRONG, _FAILED, _LATE = range(4)
_HARMFUL: Final[dict[ModuleType, tuple[str, ...]]] = {
    os: (
        "chmod",
        "chown",
        "fork",
        "kill",
        "killpg",
        "putenv",
        "remove",
        "rename",
        "replace",
        "rmdir",
        "system",
        "unlink",
    ),
    shutil: ("copytree", "move", "rmtree"),
    subprocess: ("Popen",),
}


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
    under_way: dict[int, _UnderWay] = {}
    while True:
        while len(under_way) < jobs and (submission := next(left, None)) is not None:
            exam = exams[submission.problem]
            verdict, done = fork.Value("i", _FAILED), fork.Value("i", 0)
            process = fork.Process(target=_examine, args=(submission.source, exam, verdict, done))
            process.start()
            seconds = min(sum(limit * len(questions) for limit, questions in exam.tests), _LONGEST_S)
            under_way[process.sentinel] = _UnderWay(
                process, submission.id, time.monotonic() + seconds + _GRACE_S, verdict, done
            )
        if not under_way:
            return
        soonest = min(one.deadline for one in under_way.values())
        ready = wait(list(under_way), max(soonest - time.monotonic(), 0.0))
        for sentinel, one in list(under_way.items()):
            if sentinel in ready or time.monotonic() > one.deadline:
                del under_way[sentinel]
                one.process.kill()
                one.process.join()
                yield one.name, _VERDICTS[one.verdict.value if sentinel in ready else _LATE]


class _UnderWay(NamedTuple):
    """An attempt that is being judged."""

    process: Any
    name: str
    deadline: float
    verdict: Any
    """Shared with the process, as is `done`: how many answers were right."""
    done: Any


class _TooLate(BaseException):
    """The time of an input is over."""


def _examine(source: str, exam: Exam, verdict: Any, done: Any) -> None:
    """Be the process of an attempt."""
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    harmful = {(module, name): getattr(module, name) for module, names in _HARMFUL.items() for name in names}
    for module, name in harmful:
        setattr(module, name, None)
    try:
        verdict.value = _answered(source, exam, done)
    except _TooLate:
        verdict.value = _LATE
    finally:
        for (module, name), function in harmful.items():
            setattr(module, name, function)
        shutil.rmtree(folder, ignore_errors=True)


def _answered(source: str, exam: Exam, done: Any) -> int:
    names: dict[str, Any] = {"__name__": "attempt"}
    try:
        with _swallowed():
            exec(compile(source, "attempt.py", "exec"), names)
        function = names[exam.function]
    except Exception:
        return _FAILED
    for limit, questions in exam.tests:
        for question in questions:
            arguments = pickle.loads(question.arguments)
            try:
                with _limited(limit), _swallowed():
                    got = function(*arguments)
                if question.raises or got != question.answer:
                    return _WRONG
            except Exception as error:
                if type(error).__name__ not in question.raises:
                    return _FAILED
            done.value += 1
    return _RIGHT


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """End what takes longer."""

    def late(*_: object) -> None:
        raise _TooLate

    signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def _swallowed() -> Iterator[None]:
    """Let what is printed go nowhere."""
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        yield
