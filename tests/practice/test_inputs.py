"""The inputs that a user keeps: numbers, names, and what is written twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.practice.inputs import forget, inputs, keep, keep_failure


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "progress.db"


def test_names(path: Path) -> None:
    """The one that failed last comes first; numbers go on, and are each problem's own."""
    assert inputs("top_k", path) == []
    for arguments in (b"a", b"b", b"a"):
        assert keep("top_k", arguments, "call", path) is None
    keep("knn", b"a", "call", path)
    keep_failure("top_k", b"a", "first", path)
    keep_failure("top_k", b"c", "second", path)
    found = [(one.name, one.arguments, one.call) for one in inputs("top_k", path)]
    assert found == [
        ("last_failure", b"c", "second"),
        ("input_1", b"a", "call"),
        ("input_2", b"b", "call"),
    ]
    forget("top_k", 1, path)
    forget("top_k", 0, path)
    forget("top_k", 0, path)
    keep("top_k", b"d", "call", path)
    assert [one.name for one in inputs("top_k", path)] == ["input_2", "input_3"]
    assert [one.name for one in inputs("knn", path)] == ["input_1"]


def test_a_long_call_is_cut(path: Path) -> None:
    """It is there to be recognised; the input itself is whole."""
    keep("top_k", b"a" * 100_000, "x" * 100_000, path)
    [one] = inputs("top_k", path)
    assert (len(one.arguments), len(one.call)) == (100_000, 10_000)
