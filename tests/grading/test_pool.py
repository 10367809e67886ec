"""Many attempts judged side by side, and from Python."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator

import pytest

import judge
from judge import Submission
from judge.catalog import find
from judge.examiner.attempt import Rules
from judge.grading.pool import graded
from judge.processes.verdict import Verdict
from tests.watch.terminal import PATIENCE_S

TOP_K = find("top_k").folder / "attempts"
RIGHT = (TOP_K / "accepted" / "sorting.py").read_text()
WRONG = (TOP_K / "wrong_answer" / "ties_reversed.py").read_text()
HANGS = "def top_k(items, k):\n    while True:\n        pass\n"
DIES = "import os\n\n\ndef top_k(items, k):\n    os.kill(os.getpid(), 9)\n"
ALL = [
    Submission("top_k", RIGHT, "right"),
    Submission("top_k", WRONG, "wrong"),
    Submission("no_such_problem", RIGHT, "unknown"),
    Submission("pair_with_target", "", "empty"),
    Submission("top_k", DIES, "dies"),
    Submission("top_k", RIGHT, "right again"),
    Submission("", "", "broken", trouble="the line is no JSON"),
    Submission("top_k", "def top_k(items, k:\n", "no Python"),
]
EXPECTED = {
    "right": Verdict.ACCEPTED,
    "wrong": Verdict.WRONG_ANSWER,
    "unknown": Verdict.JUDGE_ERROR,
    "empty": Verdict.LOAD_ERROR,
    "dies": Verdict.RUNTIME_ERROR,
    "right again": Verdict.ACCEPTED,
    "broken": Verdict.JUDGE_ERROR,
    "no Python": Verdict.LOAD_ERROR,
}


@pytest.mark.parametrize("jobs", [1, 3])
def test_each_attempt_gets_its_own_verdict(jobs: int) -> None:
    """Whatever the others are; the same one is judged once."""
    found = list(graded(ALL, jobs=jobs))
    assert {one.id: report.verdict for _, one, report in found} == EXPECTED
    assert {number: one for number, one, _ in found} == dict(enumerate(ALL))
    reports = {one.id: report for _, one, report in found}
    assert reports["right"].tests == reports["right again"].tests, "to the microsecond"
    assert reports["right again"].file == "right again"
    assert reports["unknown"].message == "unknown problem 'no_such_problem'"
    assert reports["broken"].message == "the line is no JSON"
    assert reports["right"].confinement == reports["wrong"].confinement != {}


def test_the_texts_of_a_large_answer_are_cut_where_it_is_not_explained() -> None:
    """An answer of a megabyte to an example would stay in the memory of who grades ten thousand."""
    large = "def top_k(items, k):\n    return ['x' * 1_000_000]\n"
    for explain, longest in ((False, 11_000), (True, 2_000_000)):
        [(_, _, report)] = graded([Submission("top_k", large, "large")], rules=Rules(explain=explain))
        assert report.failure is not None
        assert report.failure.group == "examples"
        assert report.failure.counterexample is not None
        got = report.failure.counterexample.got
        assert got is not None
        assert longest / 2 < len(got) < longest


def test_attempts_are_read_only_as_they_are_needed() -> None:
    """And given as soon as they are judged, also where the next one waits for it."""
    heard = threading.Event()

    def coming() -> Iterator[Submission | None]:
        yield ALL[1]
        while not heard.is_set():
            yield None
        yield ALL[2]

    names = []
    for _, one, _ in graded(coming(), jobs=1):
        names.append(one.id)
        heard.set()
    assert names == ["wrong", "unknown"]


def test_from_python_reports_come_in_the_order_of_attempts() -> None:
    """Of a list, and of a generator that waits for the report before."""
    reports = list(judge.grade(ALL, jobs=2))
    assert [(report.file, report.verdict) for report in reports] == list(EXPECTED.items())
    assert reports[0].tests[0].group == "examples"
    told: list[Verdict] = []

    def one_after_the_other() -> Iterator[Submission]:
        for number in range(3):
            end = time.monotonic() + PATIENCE_S
            while len(told) < number and time.monotonic() < end:
                time.sleep(0.01)
            yield Submission("top_k", f"{WRONG}\n# {number}", f"{number}")

    for report in judge.grade(one_after_the_other(), jobs=1):
        told += [report.verdict]
    assert told == [Verdict.WRONG_ANSWER] * 3


def test_from_an_event_loop() -> None:
    """Which goes on meanwhile."""

    async def both() -> tuple[list[str], int]:
        ticks = 0
        done = asyncio.Event()

        async def tick() -> None:
            nonlocal ticks
            while not done.is_set():
                ticks += 1
                await asyncio.sleep(0.01)

        ticking = asyncio.create_task(tick())
        found = [report.file async for report in judge.grade_async(ALL[:3], jobs=1)]
        done.set()
        await ticking
        return found, ticks

    found, ticks = asyncio.run(both())
    assert found == ["right", "wrong", "unknown"]
    assert ticks > 5


def test_what_goes_wrong_in_the_attempts_is_raised() -> None:
    """Not hidden in the thread that reads them."""

    def broken() -> Iterator[Submission]:
        yield ALL[1]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(judge.grade(broken(), jobs=1))


def test_who_stops_early_leaves_nothing_behind() -> None:
    """Neither the judge's process nor a candidate that hangs."""
    reports = judge.grade([ALL[1], Submission("top_k", HANGS, "hangs")], jobs=2)
    assert next(reports).verdict is Verdict.WRONG_ANSWER
    before = threading.active_count()
    reports.close()  # type: ignore[attr-defined]  # a generator
    end = time.monotonic() + PATIENCE_S
    while threading.active_count() > before - 1 and time.monotonic() < end:
        time.sleep(0.05)
    assert threading.active_count() < before or before == 1
