"""What attempts may import: the nodes of lists and trees, builders for them, and functions that read them back.

from judge.kit import linked_list, list_values
list_values(reverse_list(linked_list([1, 2, 3])))
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

__all__ = [
    "INFINITY",
    "ArrayReader",
    "ListNode",
    "NextTreeNode",
    "TreeNode",
    "linked_list",
    "list_values",
    "tree",
    "tree_values",
]

_MOST = 2_000_000

INFINITY = 2**31 - 1
"""What `ArrayReader.get` gives past the end of the array."""


class ListNode:
    """A node of a singly linked list."""

    __slots__ = ("next", "val")

    def __init__(self, val: Any = 0, next: ListNode | None = None) -> None:  # noqa: A002 - the field's own word
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        return f"ListNode({self.val!r})"


class TreeNode:
    """A node of a binary tree."""

    __slots__ = ("left", "right", "val")

    def __init__(self, val: Any = 0, left: TreeNode | None = None, right: TreeNode | None = None) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.val!r})"


class NextTreeNode(TreeNode):
    """A node of a binary tree with one more pointer, `next`, to a node beside it."""

    __slots__ = ("next",)

    def __init__(
        self,
        val: Any = 0,
        left: NextTreeNode | None = None,
        right: NextTreeNode | None = None,
        next: NextTreeNode | None = None,  # noqa: A002 - the field's own word
    ) -> None:
        super().__init__(val, left, right)
        self.next = next


class ArrayReader:
    """A sorted array of unknown length that can only be read one item at a time, and counts the reads.

    The judge hands out a reader whose items stay on the judge's side. This one holds them itself, so that
    an attempt can be tried without the judge.
    """

    def __init__(self, items: Sequence[int]) -> None:
        self._items = items

    def get(self, index: int) -> int:
        """Return the item at `index`, or INFINITY when `index` is past the end; IndexError when it is negative."""
        if index < 0:
            raise IndexError("a reader has no negative indices")
        return self._items[index] if index < len(self._items) else INFINITY


def linked_list(values: Iterable[Any], tail_to: int | None = None) -> ListNode | None:
    """Build a linked list and give its head; `tail_to` is the position that the last node points back to."""
    nodes = [ListNode(value) for value in values]
    for node, following in pairwise(nodes):
        node.next = following
    if tail_to is not None:
        nodes[-1].next = nodes[tail_to]
    return nodes[0] if nodes else None


def tree(values: Iterable[Any], node: type[TreeNode] = TreeNode) -> TreeNode | None:
    """Build a binary tree from its values level by level, and give its root.

    None stands for a missing child; the children of a missing node are not listed, so `[1, None, 2, 3]` is a
    root 1 with the right child 2, whose left child is 3.
    """
    supply = iter(values)
    first = next(supply, None)
    if first is None:
        return None
    root = node(first)
    level = [root]
    while level:
        below = []
        for parent in level:
            for side in ("left", "right"):
                value = next(supply, None)
                if value is not None:
                    child = node(value)
                    setattr(parent, side, child)
                    below.append(child)
        level = below
    return root


def list_values(head: Any) -> list[Any]:
    """Return the values of a linked list from `head` on; where it does not end, `...` comes last."""
    values: list[Any] = []
    seen: set[int] = set()
    while isinstance(head, ListNode):
        if id(head) in seen:
            return [*values, ...]
        seen.add(id(head))
        values.append(head.val)
        head = head.next
    return values if head is None else [*values, ...]


def tree_values(root: Any) -> list[Any]:
    """Return the values of a binary tree level by level, as `tree` takes them: None for a missing child.

    What is linked as a child and is no node stands for itself. Of a tree that has no end, the first 2,000,000.
    """
    values: list[Any] = []
    level = [root]
    while any(node is not None for node in level) and len(values) < _MOST:
        values += [node.val if isinstance(node, TreeNode) else node for node in level]
        level = [child for node in level if isinstance(node, TreeNode) for child in (node.left, node.right)]
    while values and values[-1] is None:
        values.pop()
    return values
