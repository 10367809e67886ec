"""Reading a call that a person wrote, such as `top_k(["a"], 1)`."""

from __future__ import annotations

import ast
from typing import Any, Final

from judge.catalog import Function, Problem, Signature
from judge.errors import JudgeError
from judge.examiner.answers.expression import KNOWN, NoValue, evaluate
from judge.examiner.answers.typed import Misfit, conform
from judge.suite import Rolls, Stream

_BUILDERS: Final = {
    "ListNode": "write linked_list([1, 2, 3]); tail_to=1 makes a cycle back to index 1",
    "NextTreeNode": "write tree([1, 2, None], NextTreeNode), level by level, None for a missing child",
    "TreeNode": "write tree([1, 2, None, 3]), level by level, None for a missing child",
    "Callable": "write random.Random(1).random",
    "Iterator": "write iter([1, 2, 3])",
}
"""What is written for a parameter of which type."""


def parse_call(problem: Problem, text: str) -> tuple[Any, ...]:
    """Return the arguments of a call written by a person.

    For a class it is a script as the judge shows it, `it = Name(1)` and then `it.method(2)` or `it.attribute`,
    in lines or with semicolons; without the variable it is understood too.
    """
    signature = problem.signature
    usage = _usage(problem)
    try:
        first, *rest = ast.parse(text.strip()).body or [ast.Pass()]
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise JudgeError(f"--input is not Python: {text[:100]!r}", usage) from error
    variable = ""
    if isinstance(first, ast.Assign) and isinstance(first.targets[0], ast.Name):
        variable = first.targets[0].id
        first = ast.Expr(first.value)
    nodes = [node.value for node in (first, *rest) if isinstance(node, ast.Expr)]
    if len(nodes) <= len(rest):
        raise JudgeError(f"--input is not a call: {text[:100]!r}", usage)
    if signature.function is not None:
        if rest:
            raise JudgeError("--input takes one call", usage)
        return _arguments(nodes[0], signature.function, usage)
    constructor = signature.methods.get("__init__") or Function("__init__", (), "None")
    init = _arguments(nodes[0], Function(signature.name, constructor.parameters, "None"), usage)
    return init, [_operation(node, signature, variable, usage) for node in nodes[1:]]


def _operation(node: ast.expr, signature: Signature, variable: str, usage: str) -> tuple[Any, ...]:
    """Read one step of a script."""
    target = node.func if isinstance(node, ast.Call) else node
    name = ast.unparse(target).removeprefix(f"{variable}." if variable else "")
    if not isinstance(node, ast.Call) and name in signature.attributes:
        return (name,)
    method = signature.methods.get(name)
    if not isinstance(node, ast.Call) or method is None:
        raise JudgeError(f"{signature.name} has no {ast.unparse(node)[:80]}", usage)
    return method.name, *_arguments(ast.Call(ast.Name(name), node.args, node.keywords), method, usage)


def _usage(problem: Problem) -> str:
    signature = problem.signature
    if signature.function is not None:
        return f"write it as {signature.function}, with values in place of the types"
    return f"write it as it = {signature.name}(...); it.method(...); it.method(...)"


def _arguments(node: ast.expr, function: Function, usage: str) -> tuple[Any, ...]:
    if not isinstance(node, ast.Call) or ast.unparse(node.func) != function.name:
        raise JudgeError(f"--input must call {function.name}", usage)
    given: dict[str, Any] = {}
    for parameter, argument in zip(function.parameters, node.args, strict=False):
        given[parameter.name] = argument
    given.update({keyword.arg or "**": keyword.value for keyword in node.keywords})
    names = [parameter.name for parameter in function.parameters]
    needed = [parameter.name for parameter in function.parameters if parameter.default is None]
    if len(node.args) > len(names) or given.keys() - set(names) or set(needed) - given.keys():
        raise JudgeError(f"{function.name} takes {', '.join(names) or 'no arguments'}", usage)
    values = []
    for parameter in function.parameters:
        if parameter.name not in given:
            break  # this default and all after it
        try:
            value = evaluate(given[parameter.name])
        except NoValue as error:
            raise JudgeError(f"{parameter.name}: {error}", KNOWN) from None
        values.append(_typed(value, parameter.annotation, parameter.name, usage))
    return tuple(values)


def _typed(value: Any, annotation: str, name: str, usage: str) -> Any:
    if annotation == "ArrayReader" and isinstance(value, list):
        return value  # becomes what the suite hands out
    if annotation.startswith("Iterator") and isinstance(value, list):
        return Stream(value)
    if annotation.startswith("Callable") and type(value) is Rolls:
        return value
    if "np.ndarray" in annotation and isinstance(value, list):
        import numpy

        return numpy.array(value)
    try:
        return conform(value, annotation)
    except Misfit as misfit:
        builder = next((tip for kind, tip in _BUILDERS.items() if kind in annotation), usage)
        raise JudgeError(f"{name}: {misfit}", builder) from None
