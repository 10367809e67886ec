"""A step that is made in another process gets nothing but what the step before it returned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from judge.examiner import Verdict
from tests.examiner.conftest import Make, judged

SIGNATURE = "class Codec: encode(nums: list[int]) -> str; decode(text: str) -> list[int]"
SUITE = """
from judge.suite import edge_cases, exhaustive_cases, random_cases, script

def valid(init, operations):
    return not init and [name for name, *_ in operations] == ["encode", "decode"]

def check(call):
    return None if call.answer[1] == call.args[1][0][1] else "decode gives other numbers"

def whole(nums):
    return script((), ("encode", nums), ("decode", ""))

test_edges = edge_cases(empty=whole([]), negative=whole([-3]))

@exhaustive_cases(count=300)
def test_exhaustive(small):
    return small.built(whole, small.lists([0, 1, -1, 2], 4))

@random_cases(count=60)
def test_random(st):
    return st.lists(st.integers(-9, 9), max_size=6).map(whole)

def workload(n):
    return whole(list(range(n)))
"""
RIGHT = """
class Codec:
    def encode(self, nums):
        return ",".join(map(str, nums))
    def decode(self, text):
        return [int(word) for word in text.split(",") if word]
"""
SPEC = "# Codec\n```python\n>>> type(Codec().encode([1])) is str\nTrue\n```\n"


@pytest.fixture
def codec(make: Make):  # type: ignore[no-untyped-def]
    return replace(make("codec", SIGNATURE, suite=SUITE, reference=RIGHT, spec=SPEC), relay="decode")


@pytest.mark.parametrize(
    ("source", "verdict", "told"),
    [
        pytest.param(RIGHT, Verdict.ACCEPTED, "", id="right"),
        pytest.param(
            "kept = {}\nclass Codec:\n"
            "    def encode(self, nums):\n        kept[str(len(kept))] = nums\n        return str(len(kept) - 1)\n"
            "    def decode(self, text):\n        return kept[text]\n",
            Verdict.RUNTIME_ERROR,
            "KeyError",
            id="keeps in the module",
        ),
        pytest.param(
            RIGHT.replace("return [int", "return [1 + int"), Verdict.WRONG_ANSWER, "decode gives", id="wrong"
        ),
        pytest.param(
            RIGHT.replace('return ",".join(map(str, nums))', "return nums"),
            Verdict.WRONG_ANSWER,
            "expected str",
            id="no text",
        ),
        pytest.param(
            RIGHT.replace('return ",".join(map(str, nums))', "return 1 / 0"),
            Verdict.RUNTIME_ERROR,
            "ZeroDivisionError",
            id="encode raises",
        ),
        pytest.param(
            "import os\n"
            + RIGHT.replace("return [int", "len(text) > 3 and os._exit(0)\n        return [int"),
            Verdict.RUNTIME_ERROR,
            "exit code 0",
            id="decode ends the process",
        ),
        pytest.param(
            RIGHT.replace("return [int", "while text == '1,1': pass\n        return [int"),
            Verdict.TIME_LIMIT_EXCEEDED,
            "CPU time",
            id="decode hangs",
        ),
    ],
)
def test_verdicts(codec, source: str, verdict: Verdict, told: str) -> None:  # type: ignore[no-untyped-def]
    """What one process kept the other does not have; whatever ends either of them is a verdict."""
    report = judged(codec, source)
    assert report.verdict is verdict, report.failure
    if verdict is not Verdict.ACCEPTED:
        assert report.failure is not None
        assert told in report.failure.message, report.failure
