"""Where long values differ, in words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from judge.examiner.answers.differing import difference
from judge.kit import linked_list
from judge.suite.compare import any_order, any_order_deep, close, exact

LONG = list(range(1000))


def changed(items: list[Any], index: int, value: Any) -> list[Any]:
    return [*items[:index], value, *items[index + 1 :]]


WORDS = {
    "an element": (LONG, changed(LONG, 500, -1), exact, "index 500: expected 500, got -1"),
    "too short": (LONG, LONG[:-1], exact, "expected 1,000 elements, got 999"),
    "too long": (LONG, [*LONG, 7], exact, "expected 1,000 elements, got 1,001"),
    "a character": ("a" * 99, "a" * 70 + "b" + "a" * 28, exact, "index 70: expected 'a', got 'b'"),
    "a string that ends": ("a" * 99, "a" * 98, exact, "expected 99 characters, got 98"),
    "a short string": (["ab"] * 50, changed(["ab"] * 50, 3, "ac"), exact, "index 3: expected 'ab', got 'ac'"),
    "rows": ([[0, 1]] * 50, changed([[0, 1]] * 50, 3, [0, 2]), exact, "at [3][1]: expected 1, got 2"),
    "a row that is short": (
        [[0, 1]] * 50,
        changed([[0, 1]] * 50, 3, [0]),
        exact,
        "at [3]: expected 2 elements, got 1",
    ),
    "a key": ({n: n for n in LONG}, {n: n for n in LONG[1:]}, exact, "key 0 is missing"),
    "a value": ({n: n for n in LONG}, {n: n % 999 for n in LONG}, exact, "key 999: expected 999, got 0"),
    "any order": (LONG, changed(LONG[::-1], 0, 5), any_order, "999 is missing, 5 is once too often"),
    "any order, deep": (
        [[n, n + 1] for n in LONG],
        changed([[n + 1, n] for n in LONG], 4, [7, 9]),
        any_order_deep,
        "[4, 5] is missing, [7, 9] is not expected",
    ),
    "floats": ([0.5] * 90, changed([0.5 + 1e-12] * 90, 8, 0.6), close(), "index 8: expected 0.5, got 0.6"),
    "an array": (
        np.zeros((30, 30)),
        np.zeros((30, 30)) + np.eye(30) * 0.5,
        close(),
        "at [0, 0]: expected 0.0, got 0.5, and 29 more differ",
    ),
    "another shape": (np.zeros((30, 30)), np.zeros((30, 3)), close(), "expected shape (30, 30), got (30, 3)"),
    "short": ([1, 2], [1, 3], exact, ""),
    "a comparison of the suite's own": (LONG, LONG[1:], lambda expected, got: False, ""),
}


@pytest.mark.parametrize(("expected", "got", "compare", "told"), WORDS.values(), ids=WORDS)
def test_the_first_difference(expected: Any, got: Any, compare: Any, told: str) -> None:
    """By index or key, and by the comparison of the suite."""
    assert difference(expected, got, compare) == told


def test_nodes_are_compared_by_what_they_show() -> None:
    """Two lists of the same values are no difference, though their nodes are others."""
    expected = [linked_list([n, n + 1]) for n in range(30)]
    got = [linked_list([n, n + 1]) for n in range(29)] + [linked_list([0, 0])]
    told = difference(expected, got, exact)
    assert told == "index 29: expected linked_list([29, 30]), got linked_list([0, 0])"
