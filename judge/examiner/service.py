"""What a worker does: judges an attempt, or tries it on a person's own input, and tells of it as it goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from judge.catalog import Problem
from judge.examiner.attempt import Attempt
from judge.examiner.tasks import Task
from judge.processes.outcomes import Ended
from judge.processes.spawn import NEEDED, expect_server, fork_server
from judge.processes.verdict import Verdict
from judge.processes.workers import Tell

_KEPT = {"HOME", "LANG", "PATH", "TMPDIR", "TZ", "XDG_CACHE_HOME"} | set(NEEDED)
"""All of the environment that a worker keeps: pytest and hypothesis read PYTEST_ADDOPTS, CI and many more."""
_ROOM_MIB = 512
"""Address space that the answers of an attempt may take."""


def warm_up() -> None:
    """Import what a judging needs, before it is known what is judged."""
    _forget_settings()
    with suppress(OSError, RuntimeError):  # it comes up again, and is told, when a candidate is needed
        expect_server()
    import judge.examiner.session  # noqa: F401 - and with it nearly everything


def serve(task: Any, tell: Tell) -> None:
    """Do one task."""
    _forget_settings()
    problem: Problem = task.problem
    with suppress(OSError):  # it comes up again, and is told, when a candidate is needed
        fork_server(problem.uses_numpy)  # imports while we do
    if isinstance(task, Task):
        _judge(task, tell)
    else:
        from judge.examiner.trying import carry_out

        with _bounded():
            carry_out(task, tell)


def _forget_settings() -> None:
    """Take out of the environment what would change how pytest and hypothesis work."""
    for name in set(os.environ) - _KEPT:
        if not name.startswith(("COVERAGE", "JUDGE_")):
            del os.environ[name]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"


def _judge(task: Task, tell: Tell) -> None:
    from judge.examiner.examination import Examination
    from judge.examiner.preparation import prepare, prepare_inputs
    from judge.examiner.suites import BrokenSuite, load_suite

    problem, attempt, rules = task.problem, task.attempt, task.rules
    try:
        suite = load_suite(problem)
        preparation = prepare_inputs(suite, rules.inputs) if rules.inputs else prepare(problem, suite)
    except BrokenSuite as error:
        tell("closing", {"verdict": str(Verdict.JUDGE_ERROR), "message": str(error)})
        return
    tests = tuple(test for test in preparation.tests if test.group in rules.groups)
    tell("prepared", preparation.digest, len(tests))
    if is_stub(problem, attempt):
        tell("closing", {"verdict": str(Verdict.NOT_STARTED)})
        return
    from judge.examiner.session import run_session  # long to import, and meanwhile the fork server starts

    examination = Examination(problem, suite, preparation, attempt, rules)
    try:
        try:
            with _bounded():  # what an attempt says of its loading may fill the memory too
                examination.begin()
        except Ended as ended:
            tell("loaded", examination.layers)
            tell("closing", examination.not_loaded(ended))
            return
        tell("loaded", examination.layers)
        with _bounded():
            closing = run_session(examination, tests[task.done :], task, tell)
        tell("closing", closing)
    finally:
        examination.end()


@contextmanager
def _bounded() -> Iterator[None]:
    """Bound the memory of this process while it works on answers: MemoryError beyond it."""
    if sys.platform != "linux":  # macOS takes the limit without ever enforcing it; there who follows looks
        yield
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:
        mapped = int(file.read().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = mapped + _ROOM_MIB * 2**20
    resource.setrlimit(
        resource.RLIMIT_AS, (wanted if soft == resource.RLIM_INFINITY else min(soft, wanted), hard)
    )
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def is_stub(problem: Problem, attempt: Attempt) -> bool:
    """Tell whether the attempt is the stub as it was handed out, but for blank lines and comments."""
    try:
        return _gist(attempt.source) == _gist(problem.stub.read_text(encoding="utf-8"))
    except OSError:
        return False


def _gist(source: str) -> list[str]:
    lines = (line.rstrip() for line in source.splitlines())
    return [line for line in lines if line and not line.lstrip().startswith("#")]
