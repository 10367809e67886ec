"""Values and calls as a person would type them. Whole: whoever prints them abbreviates."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from judge.catalog import Signature
from judge.kit import ListNode, TreeNode

_LONGEST = 8_000_000
"""Characters of a text; what is beyond them is cut, so that no answer fills the memory when it is shown."""
_LONGEST_INT = 14_000
"""Bits of an int that Python turns into text, see sys.set_int_max_str_digits."""
_LARGEST_ARRAY = 1_000_000
"""Items of the largest array that is shown whole."""


def show(value: Any) -> str:
    """Return a value as Python text; nodes as the call of the kit that builds them."""
    return _Text().of(value)


def _told_apart(text: str) -> str:
    """Return a string as Python text, with codes where its letters are not composed.

    An accent that follows its letter looks like the letter that has it, and two such strings are not equal.
    """
    from unicodedata import category, is_normalized  # most values are ASCII

    def is_plain(letter: str) -> bool:
        part_of_hangul = "\u1100" <= letter <= "\u11ff"
        return is_normalized("NFC", letter) and category(letter)[0] != "M" and not part_of_hangul

    if is_normalized("NFC", text):
        return repr(text)
    return "".join(letter if is_plain(letter) else ascii(letter)[1:-1] for letter in repr(text))


class _Text:
    """Makes the text of one value, and keeps count of its length."""

    def __init__(self) -> None:
        self.room = _LONGEST
        self.cut = False

    def of(self, value: Any) -> str:
        if self.room <= 0:
            self.cut = True
            return "..."
        kind = type(value)
        if kind in (list, tuple, set, frozenset):
            return self.of_container(kind, value)
        if kind is dict:
            pairs = [f"{self.of(key)}: {self.of(item)}" for key, item in self.while_room(value.items())]
            return "{" + ", ".join(pairs) + "}"
        if isinstance(value, ListNode):
            return self.of_list(value)
        if isinstance(value, TreeNode):
            return self.of_tree(value)
        numpy = sys.modules.get("numpy")
        if numpy is not None and kind is numpy.ndarray:
            return self.of_array(value)
        if value is ...:  # what stands for the rest of a list with a cycle
            return "..."
        if kind is float and not math.isfinite(value):
            return f"float('{value}')"
        if kind is int and value.bit_length() > _LONGEST_INT:
            return f"<int of {value.bit_length()} bits>"
        if kind in (str, bytes) and len(value) > self.room:
            text, self.cut = f"{value[: self.room]!r}...", True
        else:
            text = _told_apart(value) if kind is str and not value.isascii() else repr(value)
        self.room -= len(text) + 2
        return text

    def while_room(self, items: Iterable[Any]) -> Iterator[Any]:
        """Yield items as long as there is room for more, and one that stands for the rest."""
        for item in items:
            yield item
            if self.cut:
                return

    def of_container(self, kind: type, value: Any) -> str:
        inside = [self.of(item) for item in self.while_room(value)]
        if kind is list:
            return f"[{', '.join(inside)}]"
        if kind is tuple:
            return f"({inside[0]},)" if len(inside) == 1 else f"({', '.join(inside)})"
        if not inside:
            return f"{kind.__name__}()"
        braces = "{" + ", ".join(sorted(inside)) + "}"
        return braces if kind is set else f"frozenset({braces})"

    def of_array(self, array: Any) -> str:
        plain = array.dtype in (float, int, bool) and array.size
        dtype = "" if plain else f", dtype=np.{array.dtype.name}"
        if array.size > _LARGEST_ARRAY:
            return f"np.array({self.of([*array.ravel()[:1000].tolist(), ...])}{dtype}).reshape({array.shape})"
        shape = "" if array.size else f".reshape({array.shape})"
        items = array.tolist() if array.size else array.ravel().tolist()
        return f"np.array({self.of(items)}{dtype}){shape}"

    def of_list(self, head: ListNode) -> str:
        values: list[str] = []
        seen: dict[int, int] = {}
        node: Any = head
        while isinstance(node, ListNode) and id(node) not in seen and self.room > 0:
            seen[id(node)] = len(values)
            values.append(self.of(node.val))
            node = node.next
        tail = ""
        if isinstance(node, ListNode):
            tail = f", tail_to={seen[id(node)]}" if id(node) in seen else ", ..."
        return f"linked_list([{', '.join(values)}]{tail})"

    def of_tree(self, root: TreeNode) -> str:
        """List the values level by level, None for a missing child.

        What is no tree has nodes that are met again; it ends with the first level that has one of them.
        """
        values = [self.of(root.val)]
        level: list[Any] = [root]
        seen = {id(root)}
        while level and self.room > 0:
            children = [child for node in level for child in (node.left, node.right)]
            values += [self.of(child.val if isinstance(child, TreeNode) else child) for child in children]
            level = [child for child in children if isinstance(child, TreeNode)]
            below = set(map(id, level))
            if below & seen or len(below) < len(level):
                values.append("...")
                break
            seen |= below
        while len(values) > 1 and values[-1] == "None":
            values.pop()
        kind = "" if type(root) is TreeNode else f", {type(root).__name__}"
        return f"tree([{', '.join(values)}]{kind})"


def show_call(signature: Signature, args: tuple[Any, ...], last: int | None = None) -> str:
    """Return a call of the entry, or for a class one line for each operation, up to the `last` one."""
    if not signature.is_class:
        return _call(signature.name, args)
    init, operations = args
    if last is not None:
        operations = operations[: last + 1]
    variable = "".join(letter for letter in signature.name if letter.isupper()).lower() or "it"
    lines = [f"{variable} = {_call(signature.name, init)}"]
    for name, *rest in operations:
        attribute = name in signature.attributes
        lines.append(f"{variable}.{name}" if attribute else f"{variable}.{_call(name, rest)}")
    return "\n".join(lines)


def _call(name: str, args: Any) -> str:
    return f"{name}({', '.join(map(show, args))})"


def size_of(signature: Signature, args: tuple[Any, ...]) -> str:
    """Say how large the arguments are, such as `300,000 items`, or how many operations a script has."""
    if signature.is_class:
        return f"{len(args[1]):,} operations"
    return ", ".join(filter(None, map(_size, args)))


def _size(value: Any) -> str:
    if isinstance(value, str):
        return f"{len(value):,} characters"
    if isinstance(value, (list, tuple, dict)):
        return f"{len(value):,} items"
    if isinstance(value, ListNode):
        return "a linked list"
    if isinstance(value, TreeNode):
        return "a tree"
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.ndarray):
        return f"an array of shape {value.shape}"
    return show(value) if isinstance(value, (int, float)) else ""
