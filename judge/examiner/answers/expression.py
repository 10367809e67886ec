"""Evaluating what a person types as an input: literals, builders of the kit, comprehensions, and little else.

simpleeval evaluates it, with the names below and no others. The text is the user's own, so its bounds are there
against slips such as `[0] * 10**12`, and not against an enemy.
"""

from __future__ import annotations

import ast
from types import SimpleNamespace
from typing import Any, Final

import judge.kit
from judge.wire import Rolls

_MOST: Final = 20_000_000
"""Elements of a sequence or steps of a comprehension."""
_FUNCTIONS: Final[dict[str, Any]] = {
    "linked_list": judge.kit.linked_list,
    "tree": judge.kit.tree,
    "ArrayReader": list,  # becomes what the suite hands out
    "iter": list,
    **{
        function.__name__: function
        for function in (
            abs, bool, chr, dict, enumerate, float, frozenset, int, len, list, max, min, ord, range, reversed,
            set, sorted, str, sum, tuple, zip,
        )
    },
}  # fmt: skip
_OF_NUMPY: Final = ("array", "zeros", "ones", "full", "arange", "linspace", "eye")
_TYPES_OF_NUMPY: Final = ("float64", "float32", "int64", "int32", "bool_")
KNOWN: Final = (
    "use literals, +, *, comprehensions, range, list, linked_list([...]), tree([...]), np.array([...])"
)


class NoValue(ValueError):
    """A part of the text is nothing that can be evaluated; the text of the error says why."""


def evaluate(node: ast.expr) -> Any:
    """Return the value of an expression; NoValue where it has none."""
    try:
        return ast.literal_eval(node)  # most are, and it is quicker
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        pass
    import simpleeval

    simpleeval.MAX_COMPREHENSION_LENGTH = simpleeval.MAX_STRING_LENGTH = _MOST
    text = ast.unparse(node)
    evaluator = simpleeval.EvalWithCompoundTypes(functions=_FUNCTIONS, names=_names("np." in text))
    try:
        return evaluator.eval(text, previously_parsed=node)
    except simpleeval.NameNotDefined as error:
        raise NoValue(f"unknown name: {error.name}") from None
    except simpleeval.FunctionNotDefined as error:
        raise NoValue(f"unknown function: {error.func_name}") from None
    except simpleeval.FeatureNotAvailable:
        raise NoValue(f"not a value: {text[:100]}") from None
    except simpleeval.InvalidExpression as error:
        raise NoValue(f"{text[:100]}: {error}") from None
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError) as error:
        raise NoValue(f"{text[:100]}: {error}") from None


def _names(numpy_too: bool) -> dict[str, Any]:
    names: dict[str, Any] = {
        "NextTreeNode": judge.kit.NextTreeNode,
        "TreeNode": judge.kit.TreeNode,
        "INFINITY": judge.kit.INFINITY,
        "nan": float("nan"),
        "inf": float("inf"),
        "random": SimpleNamespace(Random=lambda seed: SimpleNamespace(random=Rolls(seed))),
    }
    if numpy_too:
        import numpy

        names["np"] = SimpleNamespace(
            **{name: getattr(numpy, name) for name in (*_OF_NUMPY, *_TYPES_OF_NUMPY)}
        )
    return names
