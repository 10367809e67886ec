"""Answers checked against the signature: what is no answer of the expected type, and the form of what is.

After `conform` a suite can rely on the type of an answer and on nothing else.
"""

from __future__ import annotations

import ast
import math
import sys
from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeAlias

from judge.kit import ListNode, NextTreeNode, TreeNode
from judge.wire import Opaque

_TOLD = ("int of ", "array of ")
"""How the names begin that say more of a value than its type."""
_NODES: dict[str, type] = {"ListNode": ListNode, "TreeNode": TreeNode, "NextTreeNode": NextTreeNode}
_SCALARS: dict[str, type] = {"int": int, "str": str, "bool": bool, "bytes": bytes}
_Form: TypeAlias = Callable[[Any], Any]
"""Returns a value in the form that an annotation names; Misfit when it has none."""


class Misfit(Exception):
    """The value is not of the type; the message says what it is instead."""


def conform(value: Any, annotation: str) -> Any:
    """Return the value in the form that the annotation names; Misfit when it has none."""
    return _form(annotation)(value)


@lru_cache(maxsize=512)
def _form(annotation: str) -> _Form:
    return _form_of(ast.parse(annotation, mode="eval").body)


def _form_of(wanted: ast.expr) -> _Form:
    """Make a function that brings a value into a form: an answer may have a million parts."""
    if isinstance(wanted, ast.BinOp):  # a | b
        return _either(wanted)
    if isinstance(wanted, ast.Constant) and wanted.value is None:
        return _exactly(type(None), wanted)
    name = ast.unparse(wanted.value if isinstance(wanted, ast.Subscript) else wanted)
    inner = wanted.slice if isinstance(wanted, ast.Subscript) else None
    if name == "list":
        return _sequence(wanted, inner)
    if name == "tuple" and isinstance(inner, ast.Tuple):
        return _tuple(wanted, inner.elts)
    if name == "dict" and isinstance(inner, ast.Tuple):
        return _mapping(wanted, *inner.elts)
    if name == "float":
        return _float
    if name == "np.ndarray":
        return _array
    if name in ("Any", "object"):
        return lambda value: value
    return _exactly(_SCALARS.get(name) or _NODES.get(name), wanted)


def _either(wanted: ast.BinOp) -> _Form:
    left, right = _form_of(wanted.left), _form_of(wanted.right)

    def form(value: Any) -> Any:
        for side in (left, right):
            try:
                return side(value)
            except Misfit:
                continue
        raise _misfit(value, wanted)

    return form


def _exactly(kind: type | None, wanted: ast.expr) -> _Form:
    """Make a form of values of one type; nothing is of a type that is not known."""

    def form(value: Any) -> Any:
        if type(value) is not kind:
            raise _misfit(value, wanted)
        return value

    return form


def _sequence(wanted: ast.expr, inner: ast.expr | None) -> _Form:
    item = None if inner is None else _form_of(inner)
    name = "" if inner is None else ast.unparse(inner)
    plain = float if name == "float" else _SCALARS.get(name)

    def form(value: Any) -> list[Any]:
        if type(value) not in (list, tuple):
            raise _misfit(value, wanted)
        if item is None or (plain is not None and {plain}.issuperset(map(type, value))):  # at C's speed
            return value if type(value) is list else list(value)  # there may be half a million of them
        return [*map(item, value)]

    return form


def _tuple(wanted: ast.expr, parts: list[ast.expr]) -> _Form:
    repeated = len(parts) == 2 and isinstance(parts[1], ast.Constant) and parts[1].value is Ellipsis
    items = [_form_of(part) for part in (parts[:1] if repeated else parts)]

    def form(value: Any) -> tuple[Any, ...]:
        if type(value) not in (list, tuple):
            raise _misfit(value, wanted)
        if repeated:
            return tuple(map(items[0], value))
        if len(value) != len(items):
            raise Misfit(f"expected {len(items)} values, got {len(value)}")
        return tuple(item(part) for item, part in zip(items, value, strict=True))

    return form


def _mapping(wanted: ast.expr, of_keys: ast.expr, of_values: ast.expr) -> _Form:
    key, item = _form_of(of_keys), _form_of(of_values)

    def form(value: Any) -> dict[Any, Any]:
        if type(value) is not dict:
            raise _misfit(value, wanted)
        return {key(one): item(other) for one, other in value.items()}

    return form


def _float(value: Any) -> float:
    if type(value) is float:
        return value
    if type(value) is not int:
        raise Misfit(f"expected float, got {describe_type(value)}")
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _array(value: Any) -> Any:
    numpy = sys.modules.get("numpy")
    if numpy is None or type(value) is not numpy.ndarray:
        raise Misfit(f"expected np.ndarray, got {describe_type(value)}")
    return value


def node_misfit(nodes: list[Any], kinds: set[type]) -> Misfit | None:
    """Say what a node holds whose value is of none of these types, None where every node is as it should be."""
    if {type(node.val) for node in nodes} <= kinds:
        return None
    value = next(node.val for node in nodes if type(node.val) not in kinds)
    wanted = " or ".join(sorted(kind.__name__ for kind in kinds))
    return Misfit(f"expected nodes that hold {wanted}, got one that holds {describe_type(value)}")


def _misfit(value: Any, wanted: ast.expr) -> Misfit:
    return Misfit(f"expected {ast.unparse(wanted)}, got {describe_type(value)}")


def describe_type(value: Any) -> str:
    """Say in a word or two what a value is."""
    if value is None:
        return "None"
    if isinstance(value, Opaque):
        if value.type_name in _NODES:
            return f"a {value.type_name} of your own (import {value.type_name} from judge.kit)"
        name = value.type_name
        return f"an {name}" if name.startswith(_TOLD) else f"an object of type {name}"
    if isinstance(value, (list, tuple)) and value:
        inside = sorted({type(item).__name__ for item in value})
        return f"a {type(value).__name__} of {', '.join(inside[:3])}"
    return f"a value of type {type(value).__name__}"
