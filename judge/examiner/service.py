"""What a worker does: judges an attempt, or tries it on a person's own input, and tells of it as it goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from judge.catalog import Problem
from judge.examiner.attempt import Attempt
from judge.examiner.report import YOURS
from judge.examiner.source import ruled_out_import, source_lines
from judge.examiner.tasks import Task
from judge.processes.outcomes import Ended
from judge.processes.spawn import NEEDED, expect_server, fork_server
from judge.processes.verdict import Verdict
from judge.processes.workers import Do, Tell

if TYPE_CHECKING:
    from judge.examiner.examination import Examination
    from judge.examiner.making import Test
    from judge.examiner.preparation import Memory, Preparation

_KEPT = {"HOME", "LANG", "PATH", "TMPDIR", "TZ", "XDG_CACHE_HOME"} | set(NEEDED)
"""All of the environment that a worker keeps: pytest and hypothesis read PYTEST_ADDOPTS, CI and many more."""
_ROOM_MIB = 512
"""Address space that the answers of an attempt may take."""


def attend(do_all: Callable[[Do], None]) -> None:
    """Begin what all tasks need, before it is known what they are, and do them."""
    forget_settings()
    with suppress(OSError, RuntimeError):  # it comes up again, and is told, when a candidate is needed
        expect_server()
    # Nearly everything is imported with it, and meanwhile the fork server starts.
    from judge.examiner.session import within_session

    within_session(lambda: do_all(serve))


def serve(task: Any, tell: Tell) -> None:
    """Do one task."""
    forget_settings()
    problem: Problem = task.problem
    with suppress(OSError):  # it comes up again, and is told, when a candidate is needed
        fork_server(problem.uses_numpy)  # imports while we do
    if isinstance(task, Task):
        _judge(task, tell)
    else:
        from importlib import import_module

        with _Bound():
            import_module(task.carrier).carry_out(task, tell)


def forget_settings() -> None:
    """Take out of the environment what would change how pytest and hypothesis work."""
    for name in set(os.environ) - _KEPT:
        if not name.startswith(("COVERAGE", "JUDGE_")):
            del os.environ[name]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"


def _judge(task: Task, tell: Tell) -> None:
    from judge.examiner.examination import Examination
    from judge.examiner.preparation import Preparation
    from judge.examiner.suites import BrokenSuite, load_suite

    problem = task.problem
    try:
        suite = load_suite(problem)
        preparation = Preparation(suite, task.rules.inputs, _memory())
        preparation.take_yours(task.rules.yours)
        total = sum(preparation.counts[group] for group in _groups(task))
        tell("prepared", preparation.digest, total)
        if is_stub(problem, task.attempt):
            tell("closing", {"verdict": str(Verdict.NOT_STARTED)})
            return
        if (found := ruled_out_import(task.attempt.source, problem.ruled_out)) is not None:
            tell("closing", _ruled_out(task.attempt, *found))
            return
        examination = Examination(problem, suite, task.attempt, task.rules)
        examination.small_cases = preparation.small_cases
        examination.measured_well = preparation.measured_well
        examination.tell_smallest = partial(tell, "smallest")
        try:
            tell("closing", _examine(examination, preparation, total, task, tell))
        finally:
            examination.end()
    except BrokenSuite as error:
        tell("closing", {"verdict": str(Verdict.JUDGE_ERROR), "message": str(error)})


@cache
def _memory() -> Memory:
    """Return what this worker keeps of the suite that it judged last."""
    from judge.examiner.preparation import Memory

    return Memory()


def _groups(task: Task) -> tuple[str, ...]:
    return (YOURS, *task.rules.groups)


def _examine(
    examination: Examination, preparation: Preparation, total: int, task: Task, tell: Tell
) -> dict[str, Any]:
    """Load the attempt and put all tests to it; give what there is to say beyond their results."""
    from judge.examiner.session import run_session

    with _Bound() as bound:  # what an attempt says of its loading may fill the memory too
        try:
            examination.begin()
        except Ended as ended:
            tell("loaded", examination.layers)
            return examination.not_loaded(ended)
        tell("loaded", examination.layers)
        tests = _upcoming(examination, preparation, task, tell, bound)
        return run_session(examination, tests, total, task, tell)


def _upcoming(
    examination: Examination, preparation: Preparation, task: Task, tell: Tell, bound: _Bound
) -> Iterator[Test]:
    """Yield the tests that are left; those of a group that has to be made are made when their turn comes."""
    from judge.examiner.preparation import room_for_answers

    done = task.done
    for group in _groups(task):
        if done >= preparation.counts[group]:
            done -= preparation.counts[group]
            continue
        with bound.lifted(), examination.held():
            tests = preparation.group(group, partial(tell, "preparing", group))
        examination.answer_bytes = room_for_answers(tests)
        yield from tests[done:]
        done = 0


class _Bound:
    """A bound on the memory of this process while it works on answers: MemoryError beyond it."""

    def __enter__(self) -> _Bound:
        self._set()
        return self

    def __exit__(self, *_: object) -> None:
        self._lift()

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Lift the bound for what is no work on answers; what that has left in the memory is not counted."""
        self._lift()
        try:
            yield
        finally:
            self._set()

    def _set(self) -> None:
        if (
            sys.platform != "linux"
        ):  # macOS takes the limit without ever enforcing it; there who follows looks
            return
        import resource

        with open("/proc/self/statm", encoding="ascii") as file:
            mapped = int(file.read().split()[0]) * resource.getpagesize()
        self._before = soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = mapped + _ROOM_MIB * 2**20
        least = wanted if soft == resource.RLIM_INFINITY else min(soft, wanted)
        resource.setrlimit(resource.RLIMIT_AS, (least, hard))

    def _lift(self) -> None:
        if sys.platform == "linux":
            import resource

            resource.setrlimit(resource.RLIMIT_AS, self._before)


def is_stub(problem: Problem, attempt: Attempt) -> bool:
    """Return whether the attempt is the stub as it was handed out, but for blank lines and comments."""
    try:
        return _gist(attempt.source) == _gist(problem.stub.read_text(encoding="utf-8"))
    except OSError:
        return False


def _ruled_out(attempt: Attempt, number: int, name: str) -> dict[str, Any]:
    """Say which import would do the work that the problem asks for."""
    line = source_lines(attempt.source)[number - 1].strip()
    return {
        "verdict": str(Verdict.LOAD_ERROR),
        "message": f"this problem rules out {name}: it would do the work that is asked for",
        "traceback": (f"line {number}, in <module>: {line}",),
    }


def _gist(source: str) -> list[str]:
    lines = (line.rstrip() for line in source.splitlines())
    return [line for line in lines if line and not line.lstrip().startswith("#")]
