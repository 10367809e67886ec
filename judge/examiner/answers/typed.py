"""Answers checked against the signature: what is no answer of the expected type, and the form of what is.

After `conform` a suite can rely on the type of an answer and on nothing else.
"""

from __future__ import annotations

import ast
import math
import sys
from functools import lru_cache
from typing import Any

from judge.kit import ListNode, NextTreeNode, TreeNode
from judge.wire import Opaque

_NODES: dict[str, type] = {"ListNode": ListNode, "TreeNode": TreeNode, "NextTreeNode": NextTreeNode}
_SCALARS: dict[str, type] = {"int": int, "str": str, "bool": bool, "bytes": bytes}


class Misfit(Exception):
    """The value is not of the type; the message says what it is instead."""


def conform(value: Any, annotation: str) -> Any:
    """Return the value in the form that the annotation names; Misfit when it has none."""
    return _conform(value, _parse(annotation))


@lru_cache(maxsize=512)
def _parse(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def _conform(value: Any, wanted: ast.expr) -> Any:
    if isinstance(wanted, ast.BinOp):  # a | b
        for side in (wanted.left, wanted.right):
            try:
                return _conform(value, side)
            except Misfit:
                continue
        raise _misfit(value, wanted)
    if isinstance(wanted, ast.Constant) and wanted.value is None:
        if value is not None:
            raise _misfit(value, wanted)
        return None
    name = ast.unparse(wanted.value if isinstance(wanted, ast.Subscript) else wanted)
    inner = wanted.slice if isinstance(wanted, ast.Subscript) else None
    if name == "list":
        return _sequence(value, wanted, inner)
    if name == "tuple" and isinstance(inner, ast.Tuple):
        return _tuple(value, wanted, inner.elts)
    if name == "dict" and isinstance(inner, ast.Tuple):
        if type(value) is not dict:
            raise _misfit(value, wanted)
        return {_conform(k, inner.elts[0]): _conform(v, inner.elts[1]) for k, v in value.items()}
    if name == "float":
        return _float(value, wanted)
    if name == "np.ndarray":
        numpy = sys.modules.get("numpy")
        if numpy is None or type(value) is not numpy.ndarray:
            raise _misfit(value, wanted)
        return value
    if name in ("Any", "object"):
        return value
    if type(value) is not (_SCALARS.get(name) or _NODES.get(name)):
        raise _misfit(value, wanted)
    return value


def _sequence(value: Any, wanted: ast.expr, inner: ast.expr | None) -> list[Any]:
    if type(value) not in (list, tuple):
        raise _misfit(value, wanted)
    if inner is None:
        return list(value)
    kinds = set(map(type, value))
    name = ast.unparse(inner)
    plain = float if name == "float" else _SCALARS.get(name)
    if plain is not None and kinds <= {plain}:  # at C's speed, for answers of a million items
        return list(value)
    return [_conform(item, inner) for item in value]


def _tuple(value: Any, wanted: ast.expr, parts: list[ast.expr]) -> tuple[Any, ...]:
    if type(value) not in (list, tuple):
        raise _misfit(value, wanted)
    if len(parts) == 2 and isinstance(parts[1], ast.Constant) and parts[1].value is Ellipsis:
        return tuple(_conform(item, parts[0]) for item in value)
    if len(value) != len(parts):
        raise Misfit(f"expected {len(parts)} values, got {len(value)}")
    return tuple(_conform(item, part) for item, part in zip(value, parts, strict=True))


def _float(value: Any, wanted: ast.expr) -> float:
    if type(value) is float:
        return value
    if type(value) is not int:
        raise _misfit(value, wanted)
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


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
        return f"an {name}" if name.startswith("int of ") else f"an object of type {name}"
    if isinstance(value, (list, tuple)) and value:
        inside = sorted({type(item).__name__ for item in value})
        return f"a {type(value).__name__} of {', '.join(inside[:3])}"
    return f"a value of type {type(value).__name__}"
