"""Comparisons are typed, and as lenient as they say."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from judge.suite import Call, any_order, any_order_deep, close, exact, position_complaint


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        pytest.param([1, "a", None], [1, "a", None], True, id="equal"),
        pytest.param(1, True, False, id="True is not 1"),
        pytest.param(0, False, False, id="False is not 0"),
        pytest.param(1, 1.0, False, id="a float is not an int"),
        pytest.param([1, [2]], [1, [3]], False, id="differs inside"),
        pytest.param([1, 2], [1, 2, 3], False, id="longer"),
        pytest.param([1, 2], [1], False, id="shorter"),
        pytest.param({"a": 1}, {"a": 1}, True, id="equal dicts"),
        pytest.param({"a": 1}, {"a": 2}, False, id="other value"),
        pytest.param({"a": 1}, {"b": 1}, False, id="other key"),
        pytest.param(math.nan, math.nan, True, id="NaN where NaN is expected"),
        pytest.param(0.1 + 0.2, 0.3, False, id="no tolerance"),
    ],
)
def test_exact(expected: Any, got: Any, same: bool) -> None:
    """Value and type must be equal all the way down."""
    assert exact(expected, got) is same


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        pytest.param(1.0, 1.0 + 1e-10, True, id="within"),
        pytest.param(np.array([1, 2]), np.array([1, 2], np.uint8), True, id="an unsigned int is an int"),
        pytest.param(np.array([-1]), np.array([2**64 - 1], np.uint64), False, id="which wraps round"),
        pytest.param(np.array([True]), np.array([1], np.uint8), False, id="and no bool"),
        pytest.param(1.0, 1.0 + 1e-8, False, id="beyond"),
        pytest.param([0.3, [2.0]], [0.1 + 0.2, [2.0]], True, id="inside lists"),
        pytest.param(math.inf, math.inf, True, id="infinity"),
        pytest.param(math.inf, 1e308, False, id="large is not infinite"),
        pytest.param(1.0, math.nan, False, id="NaN is near nothing"),
        pytest.param(np.array([1.0, 2.0]), np.array([1.0, 2.0 + 1e-10]), True, id="arrays"),
        pytest.param(np.array([1.0, 2.0]), np.array([1, 2]), True, id="ints where floats are expected"),
        pytest.param(np.array([1, 2]), np.array([1.0, 2.0]), False, id="floats where ints are expected"),
        pytest.param(np.array([1.0]), np.array([True]), False, id="bools are no numbers"),
        pytest.param(np.array([1.0, 2.0]), np.array([[1.0, 2.0]]), False, id="other shape"),
        pytest.param(np.array([1.0, 1.0]), np.array([1.0]), False, id="no broadcasting"),
    ],
)
def test_close(expected: Any, got: Any, same: bool) -> None:
    """Floats may differ by the tolerance, in whatever they lie."""
    assert close(rel=1e-9)(expected, got) is same


def test_close_takes_an_absolute_tolerance() -> None:
    """Near zero only an absolute tolerance helps."""
    assert not close(rel=1e-9)(0.0, 1e-12)
    assert close(rel=1e-9, abs=1e-9)(0.0, 1e-12)


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        pytest.param([1, 2, 2], [2, 1, 2], True, id="reordered"),
        pytest.param([1, 2, 2], [1, 1, 2], False, id="other counts"),
        pytest.param([1, 2], [1, 2, 2], False, id="one too many"),
        pytest.param([], [], True, id="empty"),
        pytest.param([[1, 2], [3]], [[3], [1, 2]], True, id="lists as items"),
        pytest.param([[1, 2]], [[2, 1]], False, id="items keep their order"),
        pytest.param([1], [True], False, id="True is not 1"),
    ],
)
def test_any_order(expected: Any, got: Any, same: bool) -> None:
    """The items must be the same, as often, in any order."""
    assert any_order(expected, got) is same


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        pytest.param([[1, 2], []], [[], [2, 1]], True, id="both reordered"),
        pytest.param([[1, 2]], [[1, 1, 2]], False, id="repeat inside"),
        pytest.param([[1], [1]], [[1]], False, id="one list too few"),
    ],
)
def test_any_order_deep(expected: Any, got: Any, same: bool) -> None:
    """Lists and what they hold may be in any order."""
    assert any_order_deep(expected, got) is same


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (1, None),
        (2, None),
        (0, "index 0 holds 4, not 7"),
        (3, "index 3 is out of range"),
        (-2, "index -2 is out of range"),
        (-1, "7 is at index 1"),
    ],
)
def test_any_position_of_the_key(answer: int, complaint: str | None) -> None:
    """Each place where the key stands is right, and nothing beyond the list."""
    assert position_complaint(Call(args=([4, 7, 7], 7), answer=answer)) == complaint


def test_no_position_of_a_key_that_is_nowhere() -> None:
    """Only -1 says that."""
    assert position_complaint(Call(args=([], 7), answer=-1)) is None
    assert position_complaint(Call(args=([], 7), answer=0)) == "index 0 is out of range"
