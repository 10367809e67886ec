"""What is said of a list whose nodes were put in another order."""

from __future__ import annotations

from typing import Any

import pytest

from judge.kit import ListNode, linked_list
from judge.suite import Call, list_nodes, relinking_complaint


def relinked(nodes: list[ListNode], order: list[int]) -> ListNode | None:
    """Link the nodes in the order of these positions."""
    anchor = last = ListNode()
    for position in order:
        last.next = nodes[position]
        last = nodes[position]
    last.next = None
    return anchor.next


def call(order: list[int]) -> Call:
    """Return a call whose answer has the nodes 10, 20, 30 in this order."""
    values = [10, 20, 30]
    nodes = list_nodes(linked_list(values))
    return Call(args=(linked_list(values),), answer=relinked(nodes, order), nodes=nodes)


@pytest.mark.parametrize("order", [[0, 1, 2], [2, 0, 1], [2, 1, 0]])
def test_nodes_in_the_order_asked_for(order: list[int]) -> None:
    """No complaint where every node is in its place."""
    assert relinking_complaint(call(order), order) is None


def test_no_nodes() -> None:
    """No list in, no list out."""
    assert relinking_complaint(Call(args=(None,), answer=None), []) is None
    complaint = relinking_complaint(Call(args=(None,), answer=ListNode(1)), [])
    assert complaint == "the list has more than 0 nodes"


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ([2, 1], "the list ends after 2 of 3 nodes"),
        ([1, 2, 0], "index 0: expected the node from index 2, got the node from index 1"),
    ],
)
def test_nodes_in_another_order(order: list[int], said: str) -> None:
    """The first place that is wrong is told."""
    assert relinking_complaint(call(order), [2, 1, 0]) == said


def test_node_of_its_own() -> None:
    """A copy of a node is not the node."""
    asked = call([0, 1, 2])
    asked.answer = ListNode(10, asked.nodes[1])
    said = "index 0: expected the node from index 0, got a new node, not one of the input's"
    assert relinking_complaint(asked, [0, 1, 2]) == said


def test_list_with_a_cycle() -> None:
    """A last node that points back is no end."""
    asked = call([0, 1, 2])
    asked.nodes[2].next = asked.nodes[0]
    assert relinking_complaint(asked, [0, 1, 2]) == "the list has more than 3 nodes"


@pytest.mark.parametrize("value", [11, 10.0, None])
def test_value_changed(value: Any) -> None:
    """Values belong to their nodes, in value and type."""
    asked = call([1, 0, 2])
    asked.nodes[0].val = value
    assert relinking_complaint(asked, [1, 0, 2]) == "the value of the node at index 0 was changed"
