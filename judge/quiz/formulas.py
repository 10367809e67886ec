"""Formulas that people type: a small grammar, their values, and whether two of them are equal.

Two formulas are equal if they have the same values at random points, in several dimensions, and at edge points. A
formula that cannot be read is no wrong answer: FormulaError says what to write instead.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Final

import numpy as np

from judge.errors import JudgeError

LONGEST: Final = 500
_NODES, _ELEMENTS, _DEPTH = 200, 10_000, 40
"""What a formula may have at most, and how many elements a value of it."""
_WRITTEN: Final = str.maketrans(
    {
        "−": "-", "–": "-", "—": "-", "×": "*", "·": "*", "⋅": "*", "∗": "*", "÷": "/", "√": "sqrt", "∕": "/", "^": "⇑",
        "²": "⇑2", "³": "⇑3", "ᵀ": ".T", "\u00a0": " ", "\u2009": " ",
        "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "η": "eta", "θ": "theta",
        "λ": "lam", "μ": "mu", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "ω": "omega",
    }
)  # fmt: skip
"""What people and their editors write for operators and names. A power has a sign of its own, which binds as `**`."""
_MODULE: Final = re.compile(r"\b(?:np|numpy|math|torch)\.(?:linalg\.)?(?=[a-z])")
_NUMBER: Final = r"(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
_NO_SIGNS: Final = {
    "|": "write abs(x) for |x|, and norm(x) for the length of a vector",
    "[": "write ( and )",
    "]": "write ( and )",
    "{": "write ( and )",
    "}": "write ( and )",
}
_TOKEN: Final = re.compile(rf"\s*(?:({_NUMBER})|([A-Za-z_]\w*)|(\*\*|.))", re.DOTALL)


class FormulaError(JudgeError):
    """A formula that cannot be read; the message says where, and `tip` what to write."""


def _softmax(x: Any) -> Any:
    exps = np.exp(x - np.max(x))
    return exps / np.sum(exps)


def _norm(x: Any) -> Any:
    return np.sqrt(np.sum(x * x))


def _logdet(x: Any) -> Any:
    return np.log(np.linalg.det(x))


FUNCTIONS: Final[Mapping[str, tuple[int, Callable[..., Any]]]] = {
    "exp": (1, np.exp),
    "log": (1, np.log),
    "log2": (1, np.log2),
    "sqrt": (1, np.sqrt),
    "abs": (1, np.abs),
    "sign": (1, np.sign),
    "sin": (1, np.sin),
    "cos": (1, np.cos),
    "arccos": (1, np.arccos),
    "tanh": (1, np.tanh),
    "sigmoid": (1, lambda x: 1 / (1 + np.exp(-x))),
    "relu": (1, lambda x: np.maximum(x, 0.0)),
    "step": (1, lambda x: np.where(x > 0, 1.0, 0.0)),
    "softmax": (1, _softmax),
    "sum": (1, np.sum),
    "mean": (1, np.mean),
    "var": (1, np.var),
    "max": (1, np.max),
    "min": (1, np.min),
    "norm": (1, _norm),
    "trace": (1, np.trace),
    "det": (1, np.linalg.det),
    "logdet": (1, _logdet),
    "inv": (1, np.linalg.inv),
    "diag": (1, np.diag),
    "maximum": (2, np.maximum),
    "minimum": (2, np.minimum),
    "dot": (2, np.matmul),
    "outer": (2, np.outer),
    "floor": (1, np.floor),
    "ceil": (1, np.ceil),
}
"""What may be called, with its number of arguments. `step` is 1 above zero and 0 elsewhere."""
_OF_TWO: Final = {"max": "maximum", "min": "minimum"}
"""What is meant where two values are given."""
CONSTANTS: Final = {"pi": np.float64(np.pi), "e": np.float64(np.e)}
_ALIASES: Final = {
    "sigma": "sigmoid",
    "ln": "log",
    "expit": "sigmoid",
    "mod": "abs",
    "indicator": "step",
    "acos": "arccos",
    "tr": "trace",
}
_OTHER_NAMES: Final = (("eps", "epsilon"), ("lam", "lambda"), ("lr", "eta"))
"""Names of which questions have one or the other."""
_OPERATORS: Final[Mapping[type[ast.operator], Callable[[Any, Any], Any]]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
    ast.Pow: np.power,
    ast.MatMult: np.matmul,
}


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was read."""

    text: str
    tree: ast.expr

    def value(self, values: Mapping[str, Any]) -> np.ndarray[Any, Any]:
        """Return the value at a point, an array or a number of float64; FormulaError where shapes do not fit."""
        with np.errstate(all="ignore"):
            return np.asarray(_value(self.tree, values), dtype=np.float64)


def read_formula(text: str, names: Mapping[str, object]) -> Formula:
    """Read a formula in which these names may occur; FormulaError where it is none."""
    return _read(text, tuple(names))


@lru_cache(maxsize=1_000)
def _read(text: str, known: tuple[str, ...]) -> Formula:
    names = dict.fromkeys(known)
    if len(text) > LONGEST:
        raise FormulaError(f"the formula is longer than {LONGEST} characters", "write it shorter")
    written = " ".join(text.split()).translate(_WRITTEN)
    if written.count("=") == 1:  # y = a * x asks for the right side
        written = written.partition("=")[2].strip()
    if "T" not in names:
        written = re.sub(r"\s*⇑\s*(?:T\b|\(T\))", ".T", written)
    written = _MODULE.sub("", written).replace("⇑", "**")
    if not written:
        raise FormulaError("there is no formula", "write one, such as " + _example(names))
    _check_parentheses(written)
    written = _check_tokens(written, names)
    try:
        tree = ast.parse(written, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        at = getattr(error, "offset", None) or len(written)
        rest = written[max(0, at - 1) :].strip()[:20]
        where = f"at {rest!r}" if rest else "at its end"
        raise FormulaError(
            f"the formula cannot be read {where}", "something is missing there, or too much"
        ) from error
    nodes = list(ast.walk(tree))
    if len(nodes) > _NODES or _depth(tree) > _DEPTH:
        raise FormulaError("the formula is too large", "write it shorter")
    for node in nodes:
        _check_node(node)
    return Formula(text, tree)


def _example(names: Mapping[str, object]) -> str:
    return " + ".join(list(names)[:2]) if names else "1 / 2"


def _check_parentheses(text: str) -> None:
    opened: list[int] = []
    for at, character in enumerate(text):
        if character == "(":
            opened.append(at)
        elif character == ")":
            if not opened:
                place = f"after {text[:at][-12:]!r}" if text[:at].strip() else "at the beginning"
                raise FormulaError(f"the ) {place} closes nothing", "take it out, or open a ( before it")
            opened.pop()
    if opened:
        rest = text[opened[-1] + 1 :]
        place = f"before {rest[:12]!r}" if rest.strip() else "at the end"
        raise FormulaError(f"the ( {place} is not closed", "close it with )")


def _check_tokens(text: str, names: Mapping[str, object]) -> str:
    """Return the text with functions by their own names; FormulaError on unknown names and a missing *."""
    found: list[str] = []
    before = ""
    """What the token before is: a value, a function, or something else."""
    for number, name, sign in _TOKEN.findall(text):
        token = number or name or sign
        if name:
            token = name if name in names else _ALIASES.get(name, _other_name(name, names))
            known = token in names or token in FUNCTIONS or token in CONSTANTS
            if not known and not _is_transpose(found, token):
                raise _unknown(name, names)
        if before == "value" and (number or name or sign == "(") and not _is_transpose(found, token):
            tip = f"{found[-1]} * {token}" if found[-1] != ")" and token != "(" else "put the * there"
            raise FormulaError(f"write * between {found[-1]} and {token}", tip)
        is_function = bool(name) and token in FUNCTIONS and token not in names
        if before == "function" and sign != "(":
            value = token if name or number else "..."
            raise FormulaError(f"{found[-1]} needs parentheses", f"write {found[-1]}({value})")
        if sign in _NO_SIGNS:
            raise FormulaError(f"{sign} is no sign of a formula", _NO_SIGNS[sign])
        before = "function" if is_function else "value" if number or name or sign == ")" else ""
        found.append(token)
    if before == "function":
        raise FormulaError(
            f"{found[-1]} needs parentheses", f"write {found[-1]}({_example(names).split(' ')[0]})"
        )
    return " ".join(found).replace(" . T", ".T").replace("( ", "(")


def _other_name(name: str, names: Mapping[str, object]) -> str:
    for pair in _OTHER_NAMES:
        if name in pair:
            return next((other for other in pair if other in names), name)
    return name


def _is_transpose(before: list[str], token: str) -> bool:
    return token == "T" and before[-1:] == ["."]


def _unknown(name: str, names: Mapping[str, object]) -> FormulaError:
    known = {one.lower(): one for one in [*FUNCTIONS, *names]}
    near = [known[one] for one in get_close_matches(name.lower(), known, n=1)]
    guess = f"did you mean {near[0]}? " if near else ""
    listed = f"the names are {', '.join(names)}" if names else "write numbers only"
    return FormulaError(f"{name} is unknown", f"{guess}{listed}")


def _check_node(node: ast.AST) -> None:
    match node:
        case ast.Constant(value=value) if type(value) in (int, float):
            pass
        case ast.BinOp(op=op) if type(op) in _OPERATORS:
            pass
        case (
            ast.UnaryOp(op=ast.USub() | ast.UAdd()) | ast.Name() | ast.Load() | ast.operator() | ast.unaryop()
        ):
            pass
        case ast.Attribute(attr="T"):
            pass
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]) if name in FUNCTIONS:
            wanted = FUNCTIONS[name][0]
            if len(arguments) != wanted and not (name in _OF_TWO and len(arguments) == 2):
                told = f"{name} takes {wanted} argument{'' if wanted == 1 else 's'}, got {len(arguments)}"
                raise FormulaError(told, f"write {name}({', '.join('xy'[:wanted])}), with values of yours")
        case _:
            what = ast.unparse(node) if isinstance(node, ast.expr) else type(node).__name__
            raise FormulaError(f"{what[:40]!r} is no part of a formula", "use + - * / ** @ and functions")


def _depth(node: ast.AST) -> int:
    """Return how deep a tree is, without recursion."""
    level, depth = [node], 0
    while level:
        level, depth = [child for one in level for child in ast.iter_child_nodes(one)], depth + 1
    return depth


def _value(node: ast.expr, values: Mapping[str, Any]) -> Any:
    match node:
        case ast.Constant(value=number):
            try:
                return np.float64(number)  # type: ignore[arg-type]
            except OverflowError:
                return np.float64(np.inf)
        case ast.Name(id=name):
            return values[name] if name in values else CONSTANTS[name]
        case ast.UnaryOp(op=op, operand=operand):
            value = _value(operand, values)
            return -value if isinstance(op, ast.USub) else value
        case ast.Attribute(value=inner):
            return np.transpose(_value(inner, values))
        case ast.BinOp(left=left, op=op, right=right):
            return _applied(
                _OPERATORS[type(op)], ast.unparse(node), _value(left, values), _value(right, values)
            )
        case ast.Call(func=ast.Name(id=name), args=arguments):
            function = FUNCTIONS[_OF_TWO.get(name, name) if len(arguments) == 2 else name][1]
            return _applied(function, ast.unparse(node), *(_value(one, values) for one in arguments))
    raise AssertionError(node)


def _applied(function: Callable[..., Any], text: str, *values: Any) -> Any:
    if function is np.power and np.ndim(values[0]) == 2 and np.any(np.asarray(values[1]) < 0):
        raise FormulaError(
            f"{text[:60]} is a power of each element, and no inverse", "write inv(M) for an inverse"
        )
    try:
        if _size(function, *values) > _ELEMENTS:
            raise FormulaError(f"{text[:60]} has more than {_ELEMENTS:,} elements", "write it otherwise")
        return function(*values)
    except (ValueError, IndexError, np.linalg.LinAlgError) as error:
        if "ingular" in str(error):
            return np.full(np.shape(values[0]), np.nan)
        shapes = " and ".join(_shape(value) for value in values)
        raise FormulaError(
            f"{text[:60]} cannot be computed from {shapes}", "check the order, .T, @ and *"
        ) from error


def _size(function: Callable[..., Any], *values: Any) -> int:
    """Return how many elements a value will have; an error of numpy where the shapes do not fit."""
    first, *rest = (np.shape(value) for value in values)
    if function is np.outer:
        return int(np.size(values[0]) * np.size(values[1]))
    if function is np.diag:
        return int(np.size(values[0]) ** 2)
    if function is np.matmul and first and rest[0]:
        inner = rest[0][-2] if len(rest[0]) > 1 else rest[0][0]
        return int(np.prod(first[:-1]) * (np.size(values[1]) // max(inner, 1)))
    return int(np.prod(np.broadcast_shapes(first, *rest))) if function is not np.matmul else 1


def _shape(value: Any) -> str:
    shape = np.shape(value)
    if not shape:
        return "a number"
    return f"a {'vector' if len(shape) == 1 else 'matrix'} of shape {shape}"


# --- points ---

_SIZES: Final = (1, 2, 3, 5)
_RANDOM_POINTS = 4
"""Random points for each choice of sizes."""
_EDGES: Final[Mapping[str, tuple[float, ...]]] = {
    "real": (0.0, 1.0, -1.0, 0.5, -2.0),
    "positive": (1.0, 0.01, 10.0, 0.5, 2.0),
    "unit": (0.5, 0.01, 0.99, 0.25, 0.75),
    "binary": (0.0, 1.0, 0.0, 1.0, 1.0),
    "sign": (1.0, -1.0, 1.0, -1.0, 1.0),
    "whole": (1.0, 2.0, 3.0, 10.0, 64.0),
}
"""Values at edge points, where all elements of a symbol are the same."""
DOMAINS: Final = (*_EDGES, "probabilities", "one_hot", "definite", "unit_norm")


@dataclass(frozen=True, slots=True)
class Symbol:
    """What a name stands for: a domain, and a shape of named or fixed sizes."""

    domain: str
    shape: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> Symbol:
        """Read `real`, `positive vector d`, `real matrix n d`, `whole`; ValueError where it is none."""
        domain, *rest = text.split()
        kind, sizes = (rest[0], tuple(rest[1:])) if rest else ("number", ())
        wanted = {"number": 0, "vector": 1, "matrix": 2}.get(kind)
        if domain not in DOMAINS or wanted is None or len(sizes) != wanted:
            raise ValueError(
                f"{text!r} is no symbol such as 'real', 'positive vector d' or 'real matrix n d'"
            )
        if (domain in ("probabilities", "one_hot", "unit_norm") and wanted != 1) or (
            domain == "definite" and (wanted != 2 or sizes[0] != sizes[1])
        ):
            raise ValueError(f"{text!r} is of another shape than a {domain} value has")
        return cls(domain, sizes)

    def random(self, rng: np.random.Generator, sizes: Mapping[str, int]) -> Any:
        """Draw a value."""
        shape = tuple(sizes[size] if size in sizes else int(size) for size in self.shape)
        match self.domain:
            case "real":
                return rng.normal(0, 1.5, shape) if shape else np.float64(rng.normal(0, 1.5))
            case "positive":
                return np.exp(rng.normal(0, 0.8, shape)) if shape else np.exp(rng.normal(0, 0.8))
            case "unit":
                return rng.uniform(0.02, 0.98, shape) if shape else np.float64(rng.uniform(0.02, 0.98))
            case "binary":
                return np.asarray(rng.integers(0, 2, shape), dtype=np.float64)
            case "sign":
                return np.asarray(2 * rng.integers(0, 2, shape) - 1, dtype=np.float64)
            case "whole":
                return np.asarray(rng.integers(1, 20, shape), dtype=np.float64)
            case "probabilities":
                return rng.dirichlet(np.ones(shape[0]) * 2)
            case "one_hot":
                return np.eye(shape[0])[rng.integers(shape[0])]
            case "unit_norm":
                vector = rng.normal(0, 1, shape)
                return vector / np.sqrt(np.sum(vector * vector))
        factor = rng.normal(0, 1, (shape[0], shape[0] + 2))
        return factor @ factor.T / shape[0] + 0.1 * np.eye(shape[0])

    def edge(self, number: int, sizes: Mapping[str, int], rng: np.random.Generator) -> Any:
        """Return the value at an edge point; a random one for domains that have none."""
        if self.domain not in _EDGES:
            return self.random(rng, sizes)
        shape = tuple(sizes[size] if size in sizes else int(size) for size in self.shape)
        value = _EDGES[self.domain][number]
        return np.full(shape, value) if shape else np.float64(value)


@dataclass(frozen=True, slots=True)
class Difference:
    """A point at which two formulas have different values."""

    point: Mapping[str, Any]
    expected: Any
    got: Any

    @property
    def text(self) -> str:
        """The point and both values, in lines."""
        if np.shape(self.expected) != np.shape(self.got):
            return f"in its shape: expected {_shape(self.expected)}, got {_shape(self.got)}"
        values = ", ".join(f"{name} = {shown(value)}" for name, value in self.point.items())
        return f"at {values}\nexpected {shown(self.expected)}\ngot      {shown(self.got)}"


def shown(value: Any) -> str:
    """Show a number, a vector or a matrix with few digits."""
    array = np.asarray(value, dtype=np.float64)
    if array.ndim == 0:
        number = float(array)
        return f"{int(number):,}" if number.is_integer() and abs(number) < 1e15 else f"{number:.5g}"
    return str([shown(part) for part in array]).replace("'", "")


def difference(expected: Formula, got: Formula, symbols: Mapping[str, Symbol]) -> Difference | None:
    """Return where two formulas differ, the simplest point first; None where they are equal.

    FormulaError where the second one cannot be computed from values of these shapes, or has no finite value at all.
    """
    if not any(np.all(np.isfinite(got.value(point))) for point, _ in points(symbols)):
        raise FormulaError(
            "the formula has no finite value anywhere", "look for a division by zero or a huge power"
        )
    for point, is_edge in points(symbols):
        right, value = expected.value(point), got.value(point)
        if not np.all(np.isfinite(right)):
            continue
        if is_edge and not np.all(np.isfinite(value)):
            continue  # another form may be undefined where the limit is meant
        if not _same(right, value):
            return Difference(point, right, value)
    return None


def is_defined(formula: Formula, symbols: Mapping[str, Symbol]) -> bool:
    """Return whether a formula has finite values at all random points: else nothing could be compared with it."""
    return all(np.all(np.isfinite(formula.value(point))) for point, is_edge in points(symbols) if not is_edge)


def _same(right: Any, value: Any) -> bool:
    if right.shape != value.shape:
        if right.size != 1 or value.size != 1:
            return False
        right, value = right.reshape(()), value.reshape(())
    return bool(np.allclose(value, right, rtol=1e-6, atol=1e-9))


def points(symbols: Mapping[str, Symbol]) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield points, and whether they are at an edge: random ones first in small sizes, then edges."""
    names = sorted({size for symbol in symbols.values() for size in symbol.shape if not size.isdigit()})
    rng = np.random.default_rng(20_270_120)
    for base in (1, 0, 2, 3) if names else (1,):
        sizes = {name: _SIZES[(base + number) % len(_SIZES)] for number, name in enumerate(names)}
        for _ in range(_RANDOM_POINTS if names else 4 * _RANDOM_POINTS):
            yield {name: symbol.random(rng, sizes) for name, symbol in symbols.items()}, False
        for number in range(len(_EDGES["real"])):
            yield {name: symbol.edge(number, sizes, rng) for name, symbol in symbols.items()}, True
