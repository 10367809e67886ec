"""Values and calls as a person would type them. Whole: whoever prints them abbreviates."""

from __future__ import annotations

import sys
from typing import Any

from judge.catalog import Signature
from judge.kit import ListNode, TreeNode
from judge.wire import Opaque, Remote

_DEEPEST = 60
_MOST_NODES = 400_000
"""Nodes of lists and trees that are shown in one value: an answer may link the same ones again and again."""


def show(value: Any) -> str:
    """Give a value as Python text; nodes as the call of the kit that builds them."""
    return _Text().of(value)


class _Text:
    """Makes the text of one value, and keeps count of the nodes in it."""

    def __init__(self) -> None:
        self.nodes_left = _MOST_NODES

    def of(self, value: Any, depth: int = 0) -> str:
        kind = type(value)
        if depth > _DEEPEST or self.nodes_left <= 0:
            return "..."
        if kind in (list, tuple, set, frozenset):
            inside = [self.of(item, depth + 1) for item in value]
            if kind is list:
                return f"[{', '.join(inside)}]"
            if kind is tuple:
                return f"({inside[0]},)" if len(inside) == 1 else f"({', '.join(inside)})"
            if not inside:
                return f"{kind.__name__}()"
            braces = "{" + ", ".join(sorted(inside)) + "}"
            return braces if kind is set else f"frozenset({braces})"
        if kind is dict:
            pairs = (f"{self.of(k, depth + 1)}: {self.of(v, depth + 1)}" for k, v in value.items())
            return "{" + ", ".join(pairs) + "}"
        if kind is int:
            return repr(value) if value.bit_length() < 10_000 else f"<int of {value.bit_length()} bits>"
        if isinstance(value, ListNode):
            return self.of_list(value)
        if isinstance(value, TreeNode):
            return self.of_tree(value)
        numpy = sys.modules.get("numpy")
        if numpy is not None and kind is numpy.ndarray:
            dtype = (
                "" if value.dtype in (float, int, bool) and value.size else f", dtype=np.{value.dtype.name}"
            )
            shape = f".reshape({value.shape})" if not value.size else ""
            items = value.ravel().tolist() if shape else value.tolist()
            return f"np.array({self.of(items)}{dtype}){shape}"
        if isinstance(value, (Opaque, Remote, str, bytes, bool, float)) or value is None:
            return repr(value)
        return repr(value)[:1000]

    def of_list(self, head: ListNode) -> str:
        values: list[str] = []
        seen: dict[int, int] = {}
        node: Any = head
        while isinstance(node, ListNode) and id(node) not in seen and self.nodes_left > 0:
            seen[id(node)] = len(values)
            values.append(self.of(node.val, 1))
            self.nodes_left -= 1
            node = node.next
        tail = ""
        if isinstance(node, ListNode):
            tail = f", tail_to={seen[id(node)]}" if id(node) in seen else ", ..."
        return f"linked_list([{', '.join(values)}]{tail})"

    def of_tree(self, root: TreeNode) -> str:
        """List the values level by level, None for a missing child; what is no tree ends with the count."""
        values: list[str] = [self.of(root.val, 1)]
        level: list[Any] = [root]
        while level and self.nodes_left > 0:
            self.nodes_left -= len(level)
            children = [child for node in level for child in (node.left, node.right)]
            values += [
                "None" if child is None else self.of(child.val, 1)
                for child in children
                if child is None or isinstance(child, TreeNode)
            ]
            level = [child for child in children if isinstance(child, TreeNode)]
        while values[-1] == "None":
            values.pop()
        kind = "" if type(root) is TreeNode else f", {type(root).__name__}"
        return f"tree([{', '.join(values)}]{kind})"


def show_call(signature: Signature, args: tuple[Any, ...]) -> str:
    """Give a call of the entry, or for a class one line for each operation."""
    if not signature.is_class:
        return _call(signature.name, args)
    init, operations = args
    variable = "".join(letter for letter in signature.name if letter.isupper()).lower() or "it"
    lines = [f"{variable} = {_call(signature.name, init)}"]
    for name, *rest in operations:
        attribute = name in signature.attributes
        lines.append(f"{variable}.{name}" if attribute else f"{variable}.{_call(name, rest)}")
    return "\n".join(lines)


def _call(name: str, args: Any) -> str:
    return f"{name}({', '.join(map(show, args))})"


def size_of(args: tuple[Any, ...]) -> str:
    """Say how large the arguments are, such as `300000 items`."""
    return ", ".join(filter(None, map(_size, args)))


def _size(value: Any) -> str:
    if isinstance(value, str):
        return f"{len(value)} characters"
    if isinstance(value, (list, tuple, dict)):
        return f"{len(value)} items"
    if isinstance(value, ListNode):
        return "a linked list"
    if isinstance(value, TreeNode):
        return "a tree"
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.ndarray):
        return f"an array of shape {value.shape}"
    return show(value) if isinstance(value, (int, float)) else ""
