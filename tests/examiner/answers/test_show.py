"""Values as text."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from judge.catalog.signature import parse_signature
from judge.examiner.answers.show import show, size_of
from judge.kit import NextTreeNode, TreeNode, linked_list, tree

SHOWN: dict[str, tuple[Any, str]] = {
    "list": (linked_list([1, 2]), "linked_list([1, 2])"),
    "cycle": (linked_list([1, 2, 3], tail_to=1), "linked_list([1, 2, 3], tail_to=1)"),
    "tree": (tree([1, None, 2, 3]), "tree([1, None, 2, 3])"),
    "other nodes": (tree([1, 2], NextTreeNode), "tree([1, 2], NextTreeNode)"),
    "list of trees": ([tree([1]), None, tree([2, 1])], "[tree([1]), None, tree([2, 1])]"),
    "one item": ((1,), "(1,)"),
    "empty set": (set(), "set()"),
    "set in order": ({"b", "a"}, "{'a', 'b'}"),
    "dict": ({"a": [1.0, True]}, "{'a': [1.0, True]}"),
    "many digits": (10**5000, "<int of 16610 bits>"),
    "node without a value": (TreeNode(None), "tree([None])"),
    "an accent in its letter": ("caf\u00e9", "'caf\u00e9'"),
    "an accent after its letter": ("\u65e5cafe\u0301", "'\u65e5cafe\\u0301'"),
    "parts of a syllable": ("\u1112\u1161", r"'\u1112\u1161'"),
    "another sign for a letter": (["\u212b"], r"['\u212b']"),
    "marks of a script that has them": ("\u0939\u093f", "'\u0939\u093f'"),
    "large array": (np.zeros(2_000_000), f"np.array([{'0.0, ' * 1000}...]).reshape((2000000,))"),
}


@pytest.mark.parametrize(("value", "text"), SHOWN.values(), ids=SHOWN.keys())
def test_value_as_typed(value: object, text: str) -> None:
    """A value reads as a person would type it."""
    assert show(value) == text


def test_nodes_linked_again_and_again() -> None:
    """What is no tree, as its nodes are met again, ends where that is seen."""
    node = TreeNode(1)
    node.left = node.right = node
    assert show(node) == "tree([1, 1, 1, ...])"


@pytest.mark.parametrize(
    "value",
    [
        [linked_list(range(300_000))] * 9,
        [list(range(300_000))] * 9,
        [{number: number} for number in range(900_000)],
        ["x" * 100_000] * 900,
        [tree(range(300_000))] * 9,
    ],
    ids=["nodes", "lists", "dicts", "texts", "trees"],
)
def test_long_texts_are_cut(value: object) -> None:
    """However large a value is, its text is not."""
    text = show(value)
    assert "..." in text[-30:]
    assert len(text) < 12_000_000


def test_sizes() -> None:
    """Of a function's arguments each has one; of a class it is the operations that make it large."""
    function = parse_signature("f(nums: list[int], k: int) -> int")
    assert size_of(function, ([0] * 3_000, 5)) == "3,000 items, 5"
    script = parse_signature("class C: __init__(a: int, b: int); add(num: int) -> None")
    assert size_of(script, ((1, 2), [("add", 1)] * 6_000)) == "6,000 operations"
