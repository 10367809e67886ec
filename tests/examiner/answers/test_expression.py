"""What a person may type as a value."""

from __future__ import annotations

import ast
import math
from typing import Any

import numpy as np
import pytest

from judge.examiner.answers.expression import NoValue, evaluate
from judge.examiner.answers.show import show
from judge.kit import list_values, tree_values


def value(text: str) -> Any:
    return evaluate(ast.parse(text, mode="eval").body)


@pytest.mark.parametrize(
    "text",
    [
        "[1, 2] + [3] * 4",
        "[*range(3), 7]",
        'list("abc")',
        "[n % 3 for n in range(50) if n % 2]",
        "[[i, j] for i in range(3) for j in range(i)]",
        "{n: n * n for n in range(3)}",
        "'ab' * 3",
        "(-1) ** 5",
        "sorted([3, 1, 2])[::-1]",
        "[1 if n else 2 for n in (0, 1)]",
        "set([1, 2, 2])",
        "set([n % 2 for n in range(5)])",
    ],
)
def test_what_python_says(text: str) -> None:
    """Expressions mean what they mean in Python."""
    assert value(text) == eval(text)


def test_builders() -> None:
    """Those of the kit, and arrays, in the forms in which values are shown."""
    assert list_values(value("linked_list(range(3))")) == [0, 1, 2]
    assert tree_values(value("tree([1, None, 2])")) == [1, None, 2]
    assert show(value("linked_list([1, 2], tail_to=0)")) == "linked_list([1, 2], tail_to=0)"
    for array in (np.zeros((2, 0)), np.array([1.5, math.nan]), np.array([1, 2], dtype=np.float32)):
        assert np.array_equal(value(show(array)), array, equal_nan=True)
    assert value("random.Random(7).random").seed == 7


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, 0.1])
def test_floats_can_be_pasted(number: float) -> None:
    """As they are shown, into Python and here."""
    assert repr(eval(show(number))) == repr(value(show(number))) == repr(number)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("foo", "unknown name: foo"),
        ("open('/etc/passwd')", "unknown function: open"),
        ("lambda: 1", "not a value: lambda: 1"),
        (
            "{n for n in (1, 2)}",
            "not a value: {n for n in (1, 2)}",
        ),  # simpleeval 1.0.8 has no set comprehension
        ("().__class__", "__class__"),
        ("[0] * 10**12", "[0] * 10 ** 12"),
        ("9 ** 9 ** 9", "9 ** 9 ** 9"),
        ("1 / 0", "division by zero"),
        ("linked_list([1], tail_to=5)", "index out of range"),
    ],
)
def test_what_is_no_value(text: str, told: str) -> None:
    """Is refused in words, whatever it is."""
    with pytest.raises(NoValue) as caught:
        value(text)
    assert told in str(caught.value)
