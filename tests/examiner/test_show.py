"""Values as text."""

from __future__ import annotations

from typing import Any

import pytest

from judge.examiner.show import show
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
    "many digits": (10**4000, "<int of 13288 bits>"),
}


@pytest.mark.parametrize(("value", "text"), SHOWN.values(), ids=SHOWN.keys())
def test_value_as_typed(value: object, text: str) -> None:
    """A value reads as a person would type it."""
    assert show(value) == text


def test_nodes_linked_again_and_again() -> None:
    """However often an answer links the same nodes, its text ends."""
    node = TreeNode(1)
    node.left = node.right = node
    text = show([node] * 20_000)
    assert text.startswith("[tree([1, 1, 1")
    assert text.endswith("..., ...]")
    assert len(text) < 5_000_000
    assert show([linked_list(range(300_000))] * 3).endswith(", ...), ...]")
