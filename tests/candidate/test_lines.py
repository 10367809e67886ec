"""Where an attempt was when its time was up, for real: every loop is stopped by a timer many times."""

from __future__ import annotations

import dis
import random
import signal
import time
from collections.abc import Iterator
from itertools import count
from types import FrameType, TracebackType
from typing import Any

import pytest

from judge.candidate.guard import OutOfTime, guarded
from judge.candidate.lines import folded, line_of

STOPS = 20
_BEGUN_S = 0.001
"""CPU seconds after which an attempt is surely in its loop."""
FILE = "attempt.py"
MARK = "# here"
"""Stands on each line on which a time-out may be said to be."""

LOOPS = {
    "one line": """
def attempt(flag):
    while True: pass  # here
""",
    "no line before": """
def attempt(flag):
    while True:  # here
        pass  # here
""",
    "condition": """
def attempt(flag):
    number = 1
    while number:  # here
        number += 1  # here
    return number
""",
    "condition of several lines": """
def attempt(flag):
    number = 1
    while (  # here
        number > 0  # here
        and flag  # here
    ):  # here
        number += 1  # here
    return number
""",
    "for on one line": """
def attempt(flag):
    for number in count(): pass  # here
""",
    "for": """
def attempt(flag):
    total = 0
    for number in count():  # here
        total ^= number  # here
    return total
""",
    "for that ends with an if": """
def attempt(flag):
    found = 0
    for number in count():  # here
        if number < 0:  # here
            found = number
    return found
""",
    "for that ends with an if and an else": """
def attempt(flag):
    found = 0
    for number in count():  # here
        if number < 0:  # here
            found = number
        elif number == -1:  # here
            found = 5
    return found
""",
    "for that ends with a with": """
def attempt(flag):
    total = 0
    for number in count():  # here
        with block:  # here
            total ^= number  # here
    return total
""",
    "for that ends with a try": """
def attempt(flag):
    total = 0
    for number in count():  # here
        try:  # here
            total ^= number  # here
        except ValueError:
            total = 0
    return total
""",
    "errors that are caught": """
def attempt(flag):
    total = 0
    for number in count():  # here
        try:  # here
            raise ValueError  # here
        except ValueError:  # here
            if number < 0:  # here
                total = 1
    return total
""",
    "while that ends with an if": """
def attempt(flag):
    number = 1
    while True:  # here
        if number < 0:  # here
            return number
""",
    "continue": """
def attempt(flag):
    number = 1
    while flag:  # here
        number += 1  # here
        if number % 2:  # here
            continue  # here
        number += 3  # here
""",
    "binary search that stands still": """
def attempt(flag):
    low, high = 0, 10
    while low < high:  # here
        middle = (low + high) // 2  # here
        if middle * middle <= 100:  # here
            low = middle  # here
        else:
            high = middle - 1
    return low
""",
    "inner loop": """
def attempt(flag):
    while flag:
        total = 0
        for number in count():  # here
            if number < 0:  # here
                total += number
""",
    "three loops": """
def attempt(flag):
    total = 0
    for a in count():  # here
        for b in range(9):  # here
            for c in range(9):  # here
                if a < 0:  # here
                    total += c
""",
    "in a try": """
def attempt(flag):
    try:
        for number in count():  # here
            if number < 0:  # here
                flag = 0
    finally:
        flag = 0
""",
    "in a with": """
def attempt(flag):
    with block:
        while flag:  # here
            pass  # here
""",
    "generator": """
def numbers():
    for number in count():  # here
        if number >= 0:  # here
            yield number  # here

def attempt(flag):
    total = 0
    for number in numbers():  # here
        if number < 0:  # here
            total += number
""",
    "comprehension": """
def attempt(flag):
    return [  # here
        number  # here
        for number in count()  # here
        if number < 0  # here
    ]
""",
    "method": """
class Attempt:
    def __call__(self, flag):
        total = 0
        for number in count():  # here
            if number < 0:  # here
                total += number

attempt = Attempt()
""",
}


class Block:
    """A context that does nothing."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        pass


@pytest.fixture(autouse=True)
def own_alarm() -> Iterator[None]:
    """Put the handler of the alarm back, which a guarded call takes for good."""
    handler = signal.getsignal(signal.SIGALRM)
    yield
    signal.signal(signal.SIGALRM, handler)


def stopped(source: str) -> list[TracebackType]:
    """Run an attempt that never ends, and return where it was stopped, its own frames only."""
    names: dict[str, Any] = {"count": count, "block": Block()}
    exec(compile(source, FILE, "exec", dont_inherit=True), names)
    while True:
        began_s = time.process_time()
        with pytest.raises(OutOfTime) as raised:
            guarded(lambda: names["attempt"](True), random.uniform(0.002, 0.006))
        if time.process_time() - began_s < _BEGUN_S:
            continue  # on a busy machine the alarm may ring before the attempt is in its loop
        places = []
        traceback = raised.value.__traceback__
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == FILE:
                places.append(traceback)
            traceback = traceback.tb_next
        if places:
            return places


@pytest.mark.parametrize("name", LOOPS)
def test_stopped_in_the_loop(name: str) -> None:
    """A loop that is stopped is stopped at one of its own lines, and never at one that it does not reach."""
    source = LOOPS[name]
    marked = {number for number, line in enumerate(source.split("\n"), 1) if MARK in line}
    assert {line_of(stopped(source)[-1]) for _ in range(STOPS)} <= marked


class Jump:
    """A traceback as Python 3.11 has it of a jump without a line."""

    def __init__(self, frame: FrameType, place: int, line: int | None) -> None:
        self.tb_lineno = line
        self.tb_frame = frame
        self.tb_lasti = place


@pytest.mark.parametrize("unknown", [None, -1])
def test_jump_without_a_line(unknown: int | None) -> None:
    """Where Python knows no line of a jump back, it is the line of the loop's head, on every Python."""
    (traceback,) = stopped(LOOPS["for that ends with an if"])
    frame = traceback.tb_frame
    jumps = [one.offset for one in dis.get_instructions(frame.f_code) if "JUMP_BACKWARD" in one.opname]
    assert jumps
    assert {line_of(Jump(frame, place, unknown)) for place in jumps} == {4}  # type: ignore[arg-type]


FRAMES = {
    "nothing": ([], []),
    "no recursion": ([[1, "a"], [2, "b"], [1, "a"]], [[1, "a"], [2, "b"], [1, "a"]]),
    "three times is shown": ([[1, "a"]] * 3, [[1, "a"]] * 3),
    "recursion": ([[9, "top"], *[[3, "walk"]] * 900], [[9, "top"], [3, "walk"], [899, 1]]),
    "in turn": (
        [[1, "even"], [2, "odd"]] * 50 + [[5, "end"]],
        [[1, "even"], [2, "odd"], [49, 2], [5, "end"]],
    ),
    "broken off": (
        [[1, "even"], [2, "odd"]] * 50 + [[1, "even"]],
        [[1, "even"], [2, "odd"], [49, 2], [1, "even"]],
    ),
}


@pytest.mark.parametrize(("frames", "told"), FRAMES.values(), ids=FRAMES)
def test_recursion_is_told_once(frames: list[list[Any]], told: list[list[Any]]) -> None:
    """With how many times more the frames come; what does not come again and again is told as it is."""
    assert folded(frames) == told
