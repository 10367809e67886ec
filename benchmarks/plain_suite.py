"""The hidden suite of one problem as plain pytest and hypothesis in one process, attempt included.

What `python -m benchmarks` holds the judge against: no second process, no confinement, no limits.
`PROBLEM` names the problem.
"""

from __future__ import annotations

import os
import runpy
from typing import Any

import pytest
from hypothesis import given, settings, strategies

from judge.catalog import find
from judge.examiner.making import read_examples
from judge.examiner.suites import load_suite

problem = find(os.environ["PROBLEM"])
suite = load_suite(problem)
solve = runpy.run_path(str(problem.folder / "reference.py"))[problem.signature.name]
edges = [case for declared in suite.edges.values() for case in declared.cases.items()]
(random_cases,) = suite.randoms.values()
assert suite.oracle is not None
oracle = suite.oracle


def test_examples() -> None:
    for example in read_examples(problem):
        for step in example.steps:
            assert repr(eval(step.source, {problem.signature.name: solve})) == step.want


@pytest.mark.parametrize("arguments", [case for _, case in edges], ids=[name for name, _ in edges])
def test_edges(arguments: tuple[Any, ...]) -> None:
    assert suite.compare(oracle(*arguments), solve(*arguments))


@settings(derandomize=True, database=None, deadline=None, max_examples=random_cases.count)
@given(random_cases.strategy(strategies))
def test_random(arguments: tuple[Any, ...]) -> None:
    assert suite.compare(oracle(*arguments), solve(*arguments))


@pytest.mark.parametrize("arguments", suite.scales().values(), ids=list(suite.scales()))
def test_scale(arguments: tuple[Any, ...]) -> None:
    assert suite.compare(solve(*arguments), solve(*arguments))
