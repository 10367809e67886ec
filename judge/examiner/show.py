"""Values and calls as a person would type them. Whole: whoever prints them abbreviates."""

from __future__ import annotations

import sys
from typing import Any

from judge.catalog import Signature
from judge.kit import ListNode, TreeNode
from judge.wire import Opaque, Remote

_DEEPEST = 60


def show(value: Any, depth: int = 0) -> str:
    """Give a value as Python text; nodes as the call of the kit that builds them."""
    kind = type(value)
    if depth > _DEEPEST:
        return "..."
    if kind in (list, tuple, set, frozenset):
        inside = [show(item, depth + 1) for item in value]
        if kind is list:
            return f"[{', '.join(inside)}]"
        if kind is tuple:
            return f"({inside[0]},)" if len(inside) == 1 else f"({', '.join(inside)})"
        if not inside:
            return f"{kind.__name__}()"
        braces = "{" + ", ".join(sorted(inside)) + "}"
        return braces if kind is set else f"frozenset({braces})"
    if kind is dict:
        return "{" + ", ".join(f"{show(k, depth + 1)}: {show(v, depth + 1)}" for k, v in value.items()) + "}"
    if kind is int:
        return repr(value) if value.bit_length() < 10_000 else f"<int of {value.bit_length()} bits>"
    if isinstance(value, ListNode):
        return _show_list(value)
    if isinstance(value, TreeNode):
        return _show_tree(value)
    numpy = sys.modules.get("numpy")
    if numpy is not None and kind is numpy.ndarray:
        dtype = "" if value.dtype in (float, int, bool) and value.size else f", dtype=np.{value.dtype.name}"
        shape = f".reshape({value.shape})" if not value.size else ""
        return f"np.array({show(value.ravel().tolist() if shape else value.tolist())}{dtype}){shape}"
    if isinstance(value, (Opaque, Remote, str, bytes, bool, float)) or value is None:
        return repr(value)
    return repr(value)[:1000]


def _show_list(head: ListNode) -> str:
    values: list[str] = []
    seen: dict[int, int] = {}
    node: Any = head
    while isinstance(node, ListNode) and id(node) not in seen:
        seen[id(node)] = len(values)
        values.append(show(node.val, 1))
        node = node.next
    tail = f", tail_to={seen[id(node)]}" if isinstance(node, ListNode) else ""
    return f"linked_list([{', '.join(values)}]{tail})"


def _show_tree(root: TreeNode) -> str:
    """List the values level by level, None for a missing child; a tree that is none is cut at 100 000 nodes."""
    values: list[str] = [show(root.val, 1)]
    level: list[Any] = [root]
    while level and len(values) < 200_000:
        children = [child for node in level for child in (node.left, node.right)]
        values += [
            "None" if child is None else show(child.val, 1) for child in children if _is_node_or_none(child)
        ]
        level = [child for child in children if isinstance(child, TreeNode)]
    while values[-1] == "None":
        values.pop()
    kind = "" if type(root) is TreeNode else f", {type(root).__name__}"
    return f"tree([{', '.join(values)}]{kind})"


def _is_node_or_none(child: Any) -> bool:
    return child is None or isinstance(child, TreeNode)


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
