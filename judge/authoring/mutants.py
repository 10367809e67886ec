"""Mutants of a model solution: the same source with one small mistake in it.

A suite that accepts a mutant either misses a test or the mutant is equivalent. The operators follow those
of cosmic-ray; a change is a splice into the original text, so that a label shows the line as its author
wrote it.
Docstrings, annotations, imports, decorators and the insides of f-strings stay as they are.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

SMALL: Final = 256
"""Integers beyond this are no boundaries but moduli and infinities, where one more changes nothing."""

_COMPARISONS: Final[dict[type[ast.cmpop], tuple[str, str]]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.NotIn: (r"not\s+in", "in"),
    ast.Is: ("is", "is not"),
    ast.IsNot: (r"is\s+not", "is"),
}
"""A comparison as it is written (a pattern), and its neighbour."""
_OPPOSITES: Final[dict[type[ast.cmpop], str]] = {ast.Lt: ">=", ast.LtE: ">", ast.Gt: "<=", ast.GtE: "<"}
"""Where the neighbour is not the negation already."""
_ARITHMETIC: Final[dict[type[ast.operator], tuple[str, tuple[str, ...]]]] = {
    ast.Add: ("+", ("-",)),
    ast.Sub: ("-", ("+",)),
    ast.Mult: ("*", ("//", "+")),
    ast.Div: ("/", ("//", "*")),
    ast.FloorDiv: ("//", ("/", "%")),
    ast.Mod: ("%", ("//",)),
    ast.Pow: ("**", ("*",)),
    ast.MatMult: ("@", ("*",)),
    ast.LShift: ("<<", (">>",)),
    ast.RShift: (">>", ("<<",)),
    ast.BitAnd: ("&", ("|",)),
    ast.BitOr: ("|", ("&", "^")),
    ast.BitXor: ("^", ("|",)),
}
_NAMES: Final = {"min": "max", "max": "min", "any": "all", "all": "any"}
_ATTRIBUTES: Final = {
    **_NAMES,
    "left": "right",
    "right": "left",
    "argmin": "argmax",
    "argmax": "argmin",
    "floor": "ceil",
    "ceil": "floor",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
}
_OPTIONAL: Final = {
    "enumerate": 2,
    "get": 2,
    "getattr": 3,
    "int": 2,
    "next": 2,
    "pop": 1,
    "range": 3,
    "sum": 2,
}
"""Calls whose last positional argument may be left out when there are so many."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed source; the label is the same wherever in the file the line stands."""

    label: str
    """`original line  ->  changed line`, followed by `(2nd)` and so on where the same was said before."""
    line: int
    source: str


@dataclass(frozen=True, slots=True, order=True)
class _Edit:
    """A span of the source, in bytes, and what takes its place."""

    start: int
    end: int
    text: str


def mutants(source: str) -> list[Mutant]:
    """Return all mutants of the source in the order of their lines; no two of them are the same program."""
    tree = ast.parse(source)
    text = _Text(source)
    seen = {ast.dump(tree)}
    labels: Counter[str] = Counter()
    found = []
    for edit in sorted(set(_Operators(text).edits(tree))):
        changed = text.splice(edit)
        dump = ast.dump(ast.parse(changed))
        if dump in seen or not _compiles(changed):
            continue
        seen.add(dump)
        label = text.label(edit)
        labels[label] += 1
        if labels[label] > 1:
            label += f" ({_ordinal(labels[label])})"
        found.append(Mutant(label, text.line(edit.start), changed))
    return found


class _Text:
    """A source as bytes, which is what the positions of syntax nodes count."""

    def __init__(self, source: str) -> None:
        self.data = source.encode()
        self._starts = [0, *accumulate(len(line) for line in self.data.splitlines(keepends=True))]

    def span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def of(self, node: ast.expr) -> str:
        start, end = self.span(node)
        return self.data[start:end].decode()

    def within_brackets(self, node: ast.expr) -> tuple[int, int]:
        """Return the span of the node with the brackets round it, which belong to no node."""
        start, end = self.span(node)
        while (before := self.data[:start].rstrip()).endswith(b"(") and (
            after := self.data[end:].lstrip()
        ).startswith(b")"):
            start, end = len(before) - 1, len(self.data) - len(after) + 1
        return start, end

    def line(self, position: int) -> int:
        return self.data.count(b"\n", 0, position) + 1

    def splice(self, edit: _Edit) -> str:
        return (self.data[: edit.start] + edit.text.encode() + self.data[edit.end :]).decode()

    def label(self, edit: _Edit) -> str:
        first = self.data.rfind(b"\n", 0, edit.start) + 1
        last = self.data.find(b"\n", edit.end)
        head, tail = (
            self.data[first : edit.start].decode(),
            self.data[edit.end : max(last, edit.end)].decode(),
        )
        middle = self.data[edit.start : edit.end].decode()
        return f"{_one_line(head + middle + tail)}  ->  {_one_line(head + edit.text + tail)}"


class _Operators:
    """What may go wrong in each kind of node."""

    def __init__(self, text: _Text) -> None:
        self._text = text

    def edits(self, node: ast.AST) -> Iterator[_Edit]:
        """Yield the edits of the node and of all that lies below it."""
        if isinstance(node, ast.JoinedStr):
            return  # its parts have no true positions before Python 3.12
        if isinstance(node, ast.expr):
            yield from self._expression(node)
        elif isinstance(node, ast.stmt):
            yield from self._statement(node)
        elif isinstance(node, ast.comprehension):
            for condition in node.ifs:
                yield from self._negated(condition)
        for child in _children(node):
            yield from self.edits(child)

    def _statement(self, node: ast.stmt) -> Iterator[_Edit]:
        match node:
            case ast.Expr(value=ast.Constant(value=str())) | ast.Assign(targets=[ast.Name(id="__slots__")]):
                pass
            case ast.Expr() | ast.Assign() | ast.Raise() | ast.Delete() | ast.AnnAssign(value=ast.expr()):
                yield self._instead(node, "pass")
            case ast.AugAssign(target=target, op=op, value=value):
                yield self._instead(node, "pass")
                yield from self._arithmetic(target, op, value)
            case ast.Break():
                yield self._instead(node, "continue")
                yield self._instead(node, "pass")
            case ast.Continue():
                yield self._instead(node, "break")
                yield self._instead(node, "pass")
            case ast.Return(value=ast.expr()):
                yield self._instead(node, "return None")
            case ast.If(test=test) | ast.While(test=test):
                yield from self._negated(test)

    def _expression(self, node: ast.expr) -> Iterator[_Edit]:
        match node:
            case ast.Constant(value=value):
                for other in _neighbours(value):
                    yield self._instead(node, other)
            case ast.Compare(left=left, ops=ops, comparators=rights):
                for before, op, after in zip([left, *rights], ops, rights, strict=False):
                    written, neighbour = _COMPARISONS[type(op)]
                    yield self._between(before, after, written, neighbour)
            case ast.BinOp(left=left, op=op, right=right):
                yield from self._arithmetic(left, op, right)
            case ast.BoolOp(op=op, values=values):
                written, other = ("and", "or") if isinstance(op, ast.And) else ("or", "and")
                for before, after in pairwise(values):
                    yield self._between(before, after, written, other)
            case ast.UnaryOp(op=ast.Not() | ast.USub() | ast.Invert(), operand=operand):
                yield _Edit(self._text.span(node)[0], self._text.within_brackets(operand)[0], "")
            case ast.IfExp(test=test):
                yield from self._negated(test)
            case ast.Name(id=name) if name in _NAMES:
                yield self._instead(node, _NAMES[name])
            case ast.Attribute(attr=name) if name in _ATTRIBUTES:
                end = self._text.span(node)[1]
                yield _Edit(end - len(name), end, _ATTRIBUTES[name])
            case ast.Subscript(slice=ast.Slice(lower=lower, upper=upper, step=step)):
                for bound in filter(None, (lower, upper, step)):
                    yield _Edit(*self._text.within_brackets(bound), "")
                for bound in filter(None, (lower, upper)):
                    yield from self._shifted(bound)
            case ast.Subscript(slice=index) if not isinstance(index, ast.Tuple):
                yield from self._shifted(index)
            case ast.Call():
                yield from self._call(node)

    def _call(self, node: ast.Call) -> Iterator[_Edit]:
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name == "range":
            for bound in node.args[:2]:
                yield from self._shifted(bound)
        if len(node.args) == _OPTIONAL.get(name):
            yield self._left_out(node, node.args[-1])
        for keyword in node.keywords:
            if (
                keyword.arg is not None and keyword.arg != "strict"
            ):  # zip's strict asserts and changes no answer
                yield self._left_out(node, keyword)

    def _left_out(self, call: ast.Call, argument: ast.expr | ast.keyword) -> _Edit:
        """Drop the argument with the comma before it, or with the one after it where it is the first."""
        given: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
        arguments = sorted(map(self._text.span, given))
        place = arguments.index(self._text.span(argument))
        if place > 0:
            return _Edit(arguments[place - 1][1], arguments[place][1], "")
        end = arguments[1][0] if len(arguments) > 1 else arguments[0][1]
        return _Edit(arguments[0][0], end, "")

    def _arithmetic(self, left: ast.expr, op: ast.operator, right: ast.expr) -> Iterator[_Edit]:
        written, others = _ARITHMETIC[type(op)]
        for other in others:
            yield self._between(left, right, re.escape(written), other)

    def _negated(self, test: ast.expr) -> Iterator[_Edit]:
        match test:
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                if type(op) in _OPPOSITES:
                    yield self._between(left, right, _COMPARISONS[type(op)][0], _OPPOSITES[type(op)])
            case ast.Constant() | ast.UnaryOp(op=ast.Not()):
                pass  # the operators on these nodes negate them
            case ast.BoolOp() | ast.NamedExpr() | ast.IfExp() | ast.Lambda():
                yield self._instead(test, f"not ({self._text.of(test)})")
            case _:
                yield self._instead(test, f"not {self._text.of(test)}")

    def _shifted(self, bound: ast.expr) -> Iterator[_Edit]:
        """Move a bound or an index by one, unless it has a number of its own that is moved."""
        match bound:
            case ast.Constant() | ast.UnaryOp(operand=ast.Constant()) | ast.Starred() | ast.Slice():
                return
            case ast.BinOp(op=ast.Add() | ast.Sub(), right=ast.Constant()):
                return
            case ast.Name() | ast.Attribute() | ast.Subscript() | ast.Call() | ast.UnaryOp(op=ast.USub()):
                text = self._text.of(bound)
            case ast.BinOp(op=ast.Add() | ast.Sub() | ast.Mult() | ast.FloorDiv() | ast.Mod()):
                text = self._text.of(bound)
            case _:
                text = f"({self._text.of(bound)})"
        yield self._instead(bound, f"{text} + 1")
        yield self._instead(bound, f"{text} - 1")

    def _instead(self, node: ast.expr | ast.stmt, text: str) -> _Edit:
        return _Edit(*self._text.span(node), text)

    def _between(self, left: ast.expr, right: ast.expr, written: str, other: str) -> _Edit:
        """Replace the operator that stands between two operands, beside brackets that belong to neither."""
        start, end = self._text.span(left)[1], self._text.span(right)[0]
        found = re.search(written.encode(), self._text.data[start:end])
        assert found, f"no {written} after {self._text.of(left)}"
        return _Edit(start + found.start(), start + found.end(), other)


def _children(node: ast.AST) -> Iterable[ast.AST]:
    """Return the nodes below that may be mutated."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.arg():
            return []
        case ast.Expr(value=ast.Constant(value=str())):
            return []
        case ast.AnnAssign(target=target, value=value):
            return [target, *filter(None, [value])]
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return [node.args, *node.body]
        case ast.ClassDef():
            return node.body
    return ast.iter_child_nodes(node)


def _neighbours(value: object) -> list[str]:
    if isinstance(value, bool):
        return [str(not value)]
    if isinstance(value, int) and value <= SMALL:
        return [str(value + 1), str(value - 1)]
    if isinstance(value, float):
        return [str(value + 1)]
    return ['"mutant"'] if value == "" else []


def _compiles(source: str) -> bool:
    """Return whether it does: without its assignment, say, a nonlocal name has nothing to bind to."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        try:
            compile(source, "mutant", "exec", dont_inherit=True)
        except SyntaxError:
            return False
    return True


def _one_line(text: str) -> str:
    return " ".join(line.strip() for line in text.strip().splitlines())


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
