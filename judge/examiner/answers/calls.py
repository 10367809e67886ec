"""Reading a call that a person wrote, such as `top_k(["a"], 1)`, without executing anything of it."""

from __future__ import annotations

import ast
import re
from typing import Any

import judge.kit
from judge.catalog import Function, Problem
from judge.errors import JudgeError
from judge.examiner.answers.typed import Misfit, conform
from judge.suite import Rolls, Stream

_BUILDERS: dict[str, Any] = {
    "linked_list": judge.kit.linked_list,
    "tree": judge.kit.tree,
    "float": float,
    "ArrayReader": list,  # becomes what the suite hands out
    "iter": list,
    "set": set,
}
_CONSTANTS = {
    "NextTreeNode": judge.kit.NextTreeNode,
    "TreeNode": judge.kit.TreeNode,
    "INFINITY": judge.kit.INFINITY,
}


def parse_call(problem: Problem, text: str) -> tuple[Any, ...]:
    """Give the arguments of a call written by a person; for a class `Name(1); method(2); attribute`."""
    signature = problem.signature
    usage = _usage(problem)
    try:
        nodes = ast.parse(text.strip()).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise JudgeError(f"--input is no Python call: {text[:100]!r}", usage) from error
    if not all(isinstance(node, ast.Expr) for node in nodes) or not nodes:
        raise JudgeError(f"--input is no Python call: {text[:100]!r}", usage)
    first, *rest = [node.value for node in nodes if isinstance(node, ast.Expr)]
    if signature.function is not None:
        if rest:
            raise JudgeError("--input takes one call", usage)
        return _arguments(first, signature.function, usage)
    constructor = signature.methods.get("__init__") or Function("__init__", (), "None")
    init = _arguments(first, Function(signature.name, constructor.parameters, "None"), usage)
    operations: list[tuple[Any, ...]] = []
    for node in rest:
        if isinstance(node, ast.Name) and node.id in signature.attributes:
            operations.append((node.id,))
        elif isinstance(node, ast.Call) and (method := signature.methods.get(ast.unparse(node.func))):
            operations.append((method.name, *_arguments(node, method, usage)))
        else:
            raise JudgeError(f"{signature.name} has no {ast.unparse(node)[:80]}", usage)
    return init, operations


def _usage(problem: Problem) -> str:
    signature = problem.signature
    if signature.function is not None:
        return f"write it as {signature.function}, with values for the names"
    return f"write it as {signature.name}(...); method(...); ..., with values for the names"


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
        values.append(_typed(_value(given[parameter.name]), parameter.annotation, parameter.name, usage))
    return tuple(values)


def _typed(value: Any, annotation: str, name: str, usage: str) -> Any:
    if annotation == "ArrayReader" and isinstance(value, list):
        return value  # becomes what the suite hands out
    if annotation.startswith("Iterator") and isinstance(value, list):
        return Stream(value)
    if annotation.startswith("Callable") and type(value) is int:
        return Rolls(value)
    if "np.ndarray" in annotation and isinstance(value, list):
        import numpy

        return numpy.array(value)
    try:
        return conform(value, annotation)
    except Misfit as misfit:
        raise JudgeError(f"{name}: {misfit}", usage) from None


def _value(node: ast.expr) -> Any:
    """Evaluate literals, and the calls of the kit that build nodes and arrays, of a trusted person's text."""
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        pass
    if isinstance(node, (ast.List, ast.Tuple)):
        items = [_value(item) for item in node.elts]
        return items if isinstance(node, ast.List) else tuple(items)
    if isinstance(node, ast.Name) and node.id in _CONSTANTS:
        return _CONSTANTS[node.id]
    if rolls := re.fullmatch(r"random\.Random\((\d+)\)\.random", ast.unparse(node)):
        return int(rolls[1])
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        if name in ("np.array", "numpy.array") and len(node.args) == 1:
            import numpy

            return numpy.array(_value(node.args[0]))
        if name in _BUILDERS:
            keywords = {keyword.arg: _value(keyword.value) for keyword in node.keywords if keyword.arg}
            try:
                return _BUILDERS[name](*map(_value, node.args), **keywords)
            except (TypeError, ValueError, IndexError) as error:
                raise JudgeError(
                    f"{ast.unparse(node)[:100]}: {error}", "see judge/kit for how it is called"
                ) from None
    raise JudgeError(
        f"no value: {ast.unparse(node)[:100]}",
        "numbers, texts, lists, linked_list([...]), tree([...]), np.array([...])",
    )
