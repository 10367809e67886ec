"""Which condition of a suite's `valid` an input breaks, in the words of its source."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from typing import Any, Final

_CONSTANT: Final = re.compile(r"\b[A-Z][A-Z_]+\b")


def broken_limit(valid: Callable[..., bool], arguments: tuple[Any, ...]) -> str:
    """Return the source of the first condition that does not hold; nothing where that cannot be told."""
    source = inspect.getsource(valid)
    tree = ast.parse(source)
    broken: list[str] = []

    def holds(conditions: list[tuple[str, Callable[[], Any]]]) -> bool:
        for text, condition in conditions:
            try:
                if condition():
                    continue
            except Exception:  # what it asks of the input is not there
                pass
            broken.append(text)
            return False
        return True

    _Watched(source).visit(tree)
    names = {**valid.__globals__, "__holds": holds}
    exec(compile(ast.fix_missing_locations(tree), "<valid>", "exec"), names)
    names[valid.__name__](*arguments)
    return _CONSTANT.sub(lambda found: _value(found[0], valid.__globals__), broken[0]) if broken else ""


def _value(name: str, names: dict[str, Any]) -> str:
    """Return the number that a constant of the suite stands for."""
    value = names.get(name)
    return f"{value:,}" if type(value) is int else name


class _Watched(ast.NodeTransformer):
    """Has a function ask `__holds` for each part of the conditions that it returns."""

    def __init__(self, source: str) -> None:
        self._source = source

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.decorator_list = []
        self.generic_visit(node)
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.Lambda:
        return node

    def visit_Return(self, node: ast.Return) -> ast.Return:
        if node.value is None or isinstance(node.value, ast.Constant):
            return node
        match node.value:
            case ast.BoolOp(op=ast.And(), values=parts):
                node.value = self._asked([(self._text(part), part) for part in parts])
            case whole:
                node.value = self._asked([(self._text(whole), whole)])
        return node

    def visit_If(self, node: ast.If) -> ast.If:
        """A condition after which False is returned is one that must not hold."""
        match node.body:
            case [ast.Return(value=ast.Constant(value=False))]:
                text = f"not ({self._text(node.test)})"
                asked = self._asked([(text, ast.UnaryOp(ast.Not(), node.test))])
                node.test = ast.UnaryOp(ast.Not(), asked)
        self.generic_visit(node)
        return node

    def _asked(self, conditions: list[tuple[str, ast.expr]]) -> ast.Call:
        """Return the call of `__holds` for conditions, each with its text."""
        pairs: list[ast.expr] = [
            ast.Tuple([ast.Constant(text), ast.Lambda(_NOTHING, condition)], ast.Load())
            for text, condition in conditions
        ]
        return ast.Call(ast.Name("__holds", ast.Load()), [ast.List(pairs, ast.Load())], [])

    def _text(self, node: ast.expr) -> str:
        return " ".join((ast.get_source_segment(self._source, node) or ast.unparse(node)).split())


_NOTHING = ast.arguments([], [], None, [], [], None, [])
