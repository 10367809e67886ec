"""Answers take the signature's form, or are told apart from it in words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from judge.examiner.answers.typed import Misfit, conform
from judge.kit import ListNode, TreeNode
from judge.wire import Opaque

NODE = ListNode(1)


@pytest.mark.parametrize(
    ("value", "annotation", "form"),
    [
        (3, "int", 3),
        ("a", "str", "a"),
        (True, "bool", True),
        (3, "float", 3.0),
        (2.5, "float", 2.5),
        (10**400, "float", float("inf")),
        ((1, 2), "list[int]", [1, 2]),
        ([1, 2], "tuple[int, int]", (1, 2)),
        ([[1], (2, 3)], "list[list[int]]", [[1], [2, 3]]),
        ([1, 2.5], "list[float]", [1.0, 2.5]),
        ([1, 2, 3], "tuple[int, ...]", (1, 2, 3)),
        ({"a": 1}, "dict[str, float]", {"a": 1.0}),
        (None, "str | None", None),
        ("a", "str | None", "a"),
        (NODE, "ListNode | None", NODE),
        (([1], 2.0), "tuple[list[int], float]", ([1], 2.0)),
    ],
    ids=str,
)
def test_what_fits_takes_the_form(value: Any, annotation: str, form: Any) -> None:
    """Tuples become lists and the other way round, ints floats where floats are asked for."""
    got = conform(value, annotation)
    assert got == form
    assert type(got) is type(form)


@pytest.mark.parametrize(
    ("value", "annotation", "told"),
    [
        (True, "int", "got a value of type bool"),
        (1, "bool", "got a value of type int"),
        (1.0, "int", "got a value of type float"),
        (None, "list[int]", "got None"),
        ([1, "a"], "list[int]", "got a value of type str"),
        ([True], "list[int]", "got a value of type bool"),
        ([1, 2, 3], "tuple[int, int]", "expected 2 values, got 3"),
        ("ab", "list[str]", "got a value of type str"),
        ({1: 1.0}, "dict[str, float]", "got a value of type int"),
        (TreeNode(1), "ListNode | None", "got a value of type TreeNode"),
        (Opaque("generator"), "list[int]", "got an object of type generator"),
        (Opaque("array of dtype object"), "np.ndarray", "got an array of dtype object"),
        (Opaque("ListNode"), "ListNode | None", "import ListNode from judge.kit"),
        ([1.0], "np.ndarray", "got a list of float"),
        (np.array([1]), "list[int]", "got a value of type ndarray"),
        ({1}, "set[int]", r"expected set\[int\], got a value of type set"),
    ],
    ids=str,
)
def test_what_does_not_fit_is_told_in_words(value: Any, annotation: str, told: str) -> None:
    """The message says what was asked for and what came."""
    with pytest.raises(Misfit, match=told):
        conform(value, annotation)
