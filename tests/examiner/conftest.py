"""A small problem of one's own, and caches of one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis.configuration import set_hypothesis_home_dir

from judge.catalog import Problem, load_problem
from judge.examiner import Attempt, Report, judge_attempt

TOML = """
format = 1
title = "Twice"
tracks = ["grokking"]
patterns = ["practice"]
difficulty = "easy"
signature = "{signature}"
time = "O(n)"
source = "our own"
[limits]
size = {size}
"""
SPEC = """# Twice
```python
>>> twice([1, 2])
[2, 4]
```
**Input.** Up to nine numbers.
"""
SUITE = """
from judge.suite import edge_cases, exhaustive_cases, random_cases

def valid(nums):
    return all(type(num) is int for num in nums)

def expected(nums):
    return [num + num for num in nums]

test_edges = edge_cases(empty=([],), negative=([-3],))

@exhaustive_cases(count=300)
def test_exhaustive(small):
    return (small.lists([0, 1, -1, 2], 4),)

@random_cases(count=60)
def test_random(st):
    return st.tuples(st.lists(st.integers(-9, 9), max_size=6))

def workload(n):
    return (list(range(n)),)
"""
REFERENCE = "def twice(nums):\n    return [2 * num for num in nums]\n"
STUB = 'def twice(nums: list[int]) -> list[int]:\n    """Double each number."""\n'

Make = Callable[..., Problem]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep what is worked out in a cache that is the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    yield
    set_hypothesis_home_dir(None)  # who draws sets it to that cache


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that writes a problem; each file can be replaced."""

    def write(
        slug: str = "twice",
        signature: str = "twice(nums: list[int]) -> list[int]",
        size: int = 1000,
        spec: str = SPEC,
        suite: str = SUITE,
        reference: str = REFERENCE,
        stub: str = STUB,
    ) -> Problem:
        folder = tmp_path / "problems" / "practice" / slug
        folder.mkdir(parents=True, exist_ok=True)
        templates = tmp_path / "templates"
        (templates / "practice").mkdir(parents=True, exist_ok=True)
        files = {"problem.toml": TOML.format(signature=signature, size=size), "spec.md": spec}
        for name, text in {**files, "suite.py": suite, "reference.py": reference}.items():
            (folder / name).write_text(text, encoding="utf-8")
        (templates / "practice" / f"{slug}.py").write_text(stub, encoding="utf-8")
        return load_problem(folder, templates)

    return write


def judged(problem: Problem, source: str, **options: Any) -> Report:
    """Judge a source text."""
    return judge_attempt(problem, Attempt(source, "attempt.py"), **options)
