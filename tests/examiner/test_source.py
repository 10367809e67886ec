"""The lines of an attempt are those that Python counts."""

from __future__ import annotations

import ast

import pytest

from judge.examiner.source import source_lines
from tests.examiner.conftest import Make, judged

ENDS = ["\n", "\r\n", "\r"]
NO_ENDS = ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]


@pytest.mark.parametrize("character", ENDS + NO_ENDS, ids=ascii)
def test_lines_are_counted_as_python_counts_them(character: str) -> None:
    source = f"'''one {character} two'''\n# three {character}# four\nlast = 5\n"
    number = ast.parse(source).body[-1].lineno
    assert source_lines(source)[number - 1] == "last = 5"


@pytest.mark.parametrize("character", ENDS + NO_ENDS, ids=ascii)
def test_traceback_shows_the_line(make: Make, character: str) -> None:
    source = f"# one {character}# two\ndef twice(nums):\n    return nums[0] // 0\n"
    failure = judged(make(), source).failure
    assert failure is not None
    assert failure.counterexample is not None
    (frame,) = failure.counterexample.traceback
    assert frame.endswith(", in twice: return nums[0] // 0")
