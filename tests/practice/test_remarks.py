"""What is remarked on code that passes, and what is not: a doubtful remark is worse than none."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from judge.catalog import load_catalog
from judge.practice.remarks import MOST, Remark, costs, review

SEARCHES = """
def f(nums):
    seen = []
    for num in nums:
        if num in seen:
            return num
        seen.append(num)
"""
REMARKED = {
    "pop": (
        "def f(nums):\n    rest = list(nums)\n    while rest:\n        rest.pop(0)\n",
        Remark(4, "rest.pop(0) moves all other items each time; a deque has popleft() in O(1)"),
    ),
    "pop of a parameter": (
        "def f(queue: list[int]):\n    while queue:\n        queue.pop(0)\n",
        Remark(3, "queue.pop(0) moves all other items each time; a deque has popleft() in O(1)"),
    ),
    "insert": (
        "def f(nums):\n    found = []\n    for num in nums:\n        found.insert(0, num)\n",
        Remark(4, "found.insert(0, ...) moves all items each time; a deque has appendleft() in O(1)"),
    ),
    "in": (
        SEARCHES,
        Remark(5, "`in seen` looks through a list that grows with each round; a set finds it in O(1)"),
    ),
    "sort": (
        "def f(nums):\n    best = []\n    for num in nums:\n        best.append(num)\n        best.sort()\n",
        Remark(5, "best is sorted in each round; a heap or bisect keeps an order"),
    ),
    "raised limit": (
        "import sys\nsys.setrecursionlimit(10**6)\n",
        Remark(2, "the recursion is as deep as the input is long; a loop with a stack needs no raised limit"),
    ),
    "default": (
        "def f(nums, seen=[]):\n    return nums, seen\n",
        Remark(1, "the default is one object for all calls: what one call puts into it, the next one finds"),
    ),
    "bare except": (
        "def f(nums):\n    try:\n        return nums[0]\n    except:\n        return 0\n",
        Remark(4, "a bare except hides every mistake, also Ctrl-C: name the exception"),
    ),
    "identity": (
        "def f(num):\n    return num is 1\n",
        Remark(2, "`is` compares identity: write == for a value"),
    ),
    "None": ("def f(num):\n    return num == None\n", Remark(2, "compare with None by `is`")),
    "unused": (
        "def f(nums):\n    size = len(nums)\n    return nums\n",
        Remark(2, "size is assigned and never used"),
    ),
    "unused import": ("from os import path\n", Remark(1, "path is imported and never used")),
    "builtin": (
        "def f(nums):\n    sum = 0\n    return sum\n",
        Remark(2, "sum hides the builtin of this name"),
    ),
}
NOT_REMARKED = {
    "a deque": """
from collections import deque
def f(nums):
    queue = deque(nums)
    while queue:
        queue.pop(0)
""",
    "perhaps a deque": "def f(queue):\n    while queue:\n        queue.pop(0)\n",
    "a list that is made in each round": """
def f(words):
    for word in words:
        letters = list(word)
        letters.sort()
        letters.pop(0)
""",
    "once": "def f(nums):\n    nums = sorted(nums)\n    nums.pop(0)\n    return 3 in nums\n",
    "a list that does not grow": """
def f(word):
    vowels = ['a', 'e']
    for c in word:
        if c in vowels:
            return c
""",
    "a set": SEARCHES.replace("[]", "set()").replace("append", "add"),
    "at other times a set": SEARCHES.replace("    for", "    if nums:\n        seen = set()\n    for"),
    "another function's": SEARCHES.replace("if num in seen", "if (lambda seen: num in seen)({1})"),
    "somebody else's name": "def f(nums, max):\n    return max\n",
    "a list's next": "def f(head):\n    next = head.next\n    return next\n",
    "no Python": "def f(:\n",
}


@pytest.mark.parametrize(("source", "remark"), REMARKED.values(), ids=REMARKED.keys())
def test_what_is_remarked(source: str, remark: Remark) -> None:
    """Each with its line."""
    assert review(source) == [remark]


@pytest.mark.parametrize("source", NOT_REMARKED.values(), ids=NOT_REMARKED.keys())
def test_what_is_not_remarked(source: str) -> None:
    """What may be right, or is not the attempt's own choice."""
    assert review(source, frozenset({"max"})) == []


def test_the_most_telling_come_first() -> None:
    """What costs time before what is untidy, and no more than three."""
    remarks = review(f"import os\nimport re\nimport sys{SEARCHES}")
    assert len(remarks) == MOST
    assert [remark.line for remark in remarks] == [7, 1, 2]


@pytest.mark.parametrize("text", ["echo no JSON", "exit 3", "echo '[{}]'", None])
def test_without_ruff(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str | None) -> None:
    """What it would say is left out, whether it is missing or broken."""
    if text is not None:
        (tmp_path / "ruff").write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / "ruff").chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", "/nowhere")
    assert [remark.line for remark in review(f"import os{SEARCHES}")] == [5]


def test_the_attempts_of_the_problems() -> None:
    """Those that are right have no list where another container belongs; many of the slow ones do."""
    slow = 0
    for problem in load_catalog().problems.values():
        for file in (problem.folder / "reference.py", *problem.folder.glob("attempts/*/*.py")):
            remarks = costs(ast.parse(file.read_text(encoding="utf-8")))
            found = [remark for remark in remarks if "O(1)" in remark.text]
            if file.parent.name == "time_limit_exceeded":
                slow += bool(found)
            elif file.parent.name != "wrong_answer":
                assert found == [], file
    assert slow > 20
