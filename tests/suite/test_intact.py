"""What is said of an answer that is one node of a list, and of a list that should be as it was."""

from __future__ import annotations

from typing import Any

import pytest

from judge.kit import ListNode, linked_list
from judge.suite import Call, intact_complaint, list_nodes, node_complaint


def call(tail_to: int | None = None) -> Call:
    """Return a call with the nodes 10, 20, 30, as an attempt leaves them that changes nothing."""
    values = [10, 20, 30]
    nodes = list_nodes(linked_list(values, tail_to))
    return Call(args=(linked_list(values, tail_to),), answer=None, nodes=nodes)


@pytest.mark.parametrize("tail_to", [None, 0, 1, 2])
def test_list_as_it_was(tail_to: int | None) -> None:
    """No complaint where nothing was touched, wherever the last node points."""
    assert intact_complaint(call(tail_to)) is None


def test_no_list() -> None:
    """Nothing can be changed where nothing is."""
    assert intact_complaint(Call(args=(None,), answer=None)) is None


@pytest.mark.parametrize("value", [21, 20.0, None])
def test_value_changed(value: Any) -> None:
    """A value is kept in value and type."""
    touched = call(tail_to=0)
    touched.nodes[1].val = value
    assert intact_complaint(touched) == "the value of the node at index 1 was changed"


@pytest.mark.parametrize(
    ("tail_to", "position", "link"), [(None, 0, 2), (None, 2, 0), (1, 2, 0), (1, 2, None)]
)
def test_link_changed(tail_to: int | None, position: int, link: int | None) -> None:
    """A link leads where it led, at the end too."""
    touched = call(tail_to)
    touched.nodes[position].next = None if link is None else touched.nodes[link]
    assert intact_complaint(touched) == f"`next` of the node at index {position} was changed"


def test_copy_linked_in() -> None:
    """A copy in a node's place is a change, whatever its value."""
    touched = call()
    touched.nodes[1].next = ListNode(30)
    assert intact_complaint(touched) == "`next` of the node at index 1 was changed"


@pytest.mark.parametrize("position", [None, 0, 2])
def test_node_asked_for(position: int | None) -> None:
    """No complaint where the answer is that very node, or none."""
    asked = call()
    asked.answer = None if position is None else asked.nodes[position]
    assert node_complaint(asked, position) is None


def test_another_node() -> None:
    """The complaint tells which node was given instead."""
    asked = call()
    asked.answer = asked.nodes[2]
    said = "expected the node from index 1, got the node from index 2"
    assert node_complaint(asked, 1) == said
    assert node_complaint(asked, None) == "expected None, got the node from index 2"


def test_no_node() -> None:
    """None instead of a node is told."""
    assert node_complaint(call(), 1) == "expected the node from index 1, got None"


def test_copy_of_the_node() -> None:
    """A node with the right value is not the node."""
    asked = call()
    asked.answer = ListNode(20, asked.nodes[2])
    said = "expected the node from index 1, got a new node, not one of the input's"
    assert node_complaint(asked, 1) == said
