"""Reading lists and trees that an attempt has had its hands on: every function ends, whatever the links."""

from __future__ import annotations

from typing import Any

from judge.kit import ListNode, TreeNode
from judge.suite.cases import Call

_MOST = 2_000_000


def list_nodes(head: Any) -> list[ListNode]:
    """Give the nodes from `head` on, each once: a cycle ends where it comes back."""
    nodes: list[ListNode] = []
    seen: set[int] = set()
    while isinstance(head, ListNode) and id(head) not in seen:
        seen.add(id(head))
        nodes.append(head)
        head = head.next
    return nodes


def list_values(head: Any) -> list[Any]:
    """Give the values from `head` on; a cycle is followed once and then told by a last item `...`."""
    nodes = list_nodes(head)
    values = [node.val for node in nodes]
    return [*values, ...] if nodes and nodes[-1].next is not None else values


def tree_values(root: Any) -> list[Any]:
    """Give the values level by level with None for a missing child and none at the end, as `tree` takes them."""
    values: list[Any] = []
    level = [root]
    while any(node is not None for node in level) and len(values) < _MOST:
        values += [node.val if isinstance(node, TreeNode) else None for node in level]
        level = [child for node in level if isinstance(node, TreeNode) for child in (node.left, node.right)]
    while values and values[-1] is None:
        values.pop()
    return values


def reuses_nodes(call: Call, head: Any) -> bool:
    """Tell whether the list from `head` on consists of exactly the nodes of the arguments, without a cycle."""
    nodes = list_nodes(head)
    if nodes and nodes[-1].next is not None:
        return False
    return {id(node) for node in nodes} == {id(node) for node in call.nodes}
