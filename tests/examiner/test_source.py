"""The lines of an attempt are those that Python counts."""

from __future__ import annotations

import ast
from dataclasses import replace

import pytest

from judge.examiner.source import ruled_out_import, source_lines
from judge.processes.verdict import Verdict
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


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import heapq\n", (1, "heapq")),
        ("import math, heapq as h\n", (1, "heapq")),
        ("def f():\n    from heapq import heappush\n", (2, "heapq")),
        ("from collections import deque, OrderedDict\n", (1, "collections.OrderedDict")),
        ("import collections\n\nseen = collections.OrderedDict()\n", (3, "collections.OrderedDict")),
        ("import collections as c\nseen = c.OrderedDict()\n", (2, "collections.OrderedDict")),
        ("from collections import deque\n", None),
        ("heapq = None\nOrderedDict = dict\n", None),
        ("import heapq_of_mine\n", None),
        ("import (\n", None),
        ("\0", None),
    ],
)
def test_the_first_import_that_is_ruled_out_is_found(source: str, found: tuple[int, str] | None) -> None:
    """Modules and what they hold, under other names too; what cannot be parsed has none."""
    assert ruled_out_import(source, ("heapq", "collections.OrderedDict")) == found


def test_an_attempt_that_imports_what_is_ruled_out_is_told_so(make: Make) -> None:
    """Where it does not stand in the list of the problem, the same import is nobody's affair."""
    source = "import bisect\n\ndef twice(nums):\n    return [2 * num for num in nums]\n"
    problem = make()
    assert judged(problem, source).verdict is Verdict.ACCEPTED
    report = judged(replace(problem, ruled_out=("bisect",)), source)
    assert report.verdict is Verdict.LOAD_ERROR
    assert report.message == "this problem rules out bisect: it would do the work that is asked for"
    assert report.traceback == ("line 1, in <module>: import bisect",)
