"""What a good interviewer would remark on code that passes: few things, each certain and each with its line.

What ruff has a rule for is left to ruff, where it is installed. What costs time is looked for here, where it can be
told for certain: that a name is a list is known of what is written as one, or annotated as one, everywhere that it
is assigned. A doubtful remark is worse than none.
"""

from __future__ import annotations

import ast
import json
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MOST: Final = 3
"""Remarks that are made at once."""
_RUFF_S: Final = 5.0
_LOOPS: Final = (ast.For, ast.While)
_SCOPES: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_USUAL: Final = frozenset({"next"})
"""Builtins whose names everybody takes for something else, as of a linked list."""
_RULES: Final = {
    "B006": "the default is one object for all calls: what one call puts into it, the next one finds",
    "E722": "a bare except hides every mistake, also Ctrl-C: name the exception",
    "F632": "`is` compares identity: write == for a value",
    "E711": "compare with None by `is`",
    "F841": "{name} is assigned and never used",
    "F401": "{name} is imported and never used",
    "A001": "{name} hides the builtin of this name",
    "A002": "{name} hides the builtin of this name",
}
"""The rules of ruff that are asked for, the most telling first, and what is said."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark."""

    line: int
    text: str


def review(source: str, given: frozenset[str] = frozenset()) -> list[Remark]:
    """Return the most telling remarks on an attempt that is accepted.

    `given` are names that are not the attempt's choice, such as the parameters in the stub.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    found = sorted(set(costs(tree)), key=lambda remark: remark.line)
    lines = {remark.line for remark in found}
    found += [remark for remark in _of_ruff(source, given) if remark.line not in lines]
    return found[:MOST]


# --- what costs time ---


def costs(tree: ast.Module) -> Iterator[Remark]:
    """Yield remarks on what takes time that need not be taken, some of them twice."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            lists = _lists(function)
            for loop in _own(function):
                if isinstance(loop, _LOOPS):
                    yield from _in_loop(loop, lists)
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="setrecursionlimit") | ast.Name(id="setrecursionlimit")):
                text = (
                    "the recursion is as deep as the input is long; a loop with a stack needs no raised limit"
                )
                yield Remark(node.lineno, text)


def _in_loop(loop: ast.For | ast.While, lists: set[str]) -> Iterator[Remark]:
    """Remark on what a loop does in each round that goes through a list that lives longer than a round."""
    inside = [node for statement in loop.body for node in (statement, *_own(statement))]
    made = {name for node in inside for name in _assigned(node)}
    grown = {
        call.func.value.id
        for call in inside
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("append", "insert", "extend")
        and isinstance(call.func.value, ast.Name)
    }
    lasting = lists - made
    for node in inside:
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="pop"), args=[ast.Constant(value=0)]
            ) if name in lasting:
                text = f"{name}.pop(0) moves all other items each time; a deque has popleft() in O(1)"
                yield Remark(node.lineno, text)
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="insert"), args=[ast.Constant(value=0), _]
            ) if name in lasting:
                text = f"{name}.insert(0, ...) moves all items each time; a deque has appendleft() in O(1)"
                yield Remark(node.lineno, text)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="sort")) if (
                name in lasting & grown
            ):
                yield Remark(node.lineno, f"{name} is sorted in each round; a heap or bisect keeps an order")
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Name(id=name)]) if (
                name in lasting & grown
            ):
                text = f"`in {name}` looks through a list that grows with each round; a set finds it in O(1)"
                yield Remark(node.lineno, text)


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is inside a node, without what is inside functions and classes in it."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, _SCOPES):
            yield from _own(child)


def _lists(function: ast.FunctionDef) -> set[str]:
    """Return the names in a function that are lists whenever they are assigned."""
    parameters = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    assigned = Counter(parameter.arg for parameter in parameters)
    as_list = Counter(parameter.arg for parameter in parameters if _is_list_type(parameter.annotation))
    for node in _own(function):
        assigned.update(_assigned(node))
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_list(value):
                as_list[name] += 1
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if _is_list_type(annotation):
                as_list[name] += 1
            case ast.AugAssign(target=ast.Name(id=name), op=ast.Add() | ast.Mult()):
                as_list[name] += 1
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                assigned.update(names)
    return {name for name, times in as_list.items() if times == assigned[name]}


def _assigned(node: ast.AST) -> Iterator[str]:
    """Yield the names that a statement or an expression gives a value to."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, ast.alias):
        yield (node.asname or node.name).partition(".")[0]
    elif isinstance(node, ast.ExceptHandler) and node.name:
        yield node.name


def _is_list(value: ast.expr) -> bool:
    match value:
        case ast.List() | ast.ListComp():
            return True
        case ast.Call(func=ast.Name(id="list" | "sorted")):
            return True
        case ast.BinOp(left=ast.List(), op=ast.Mult()):
            return True
        case _:
            return False


def _is_list_type(annotation: ast.expr | None) -> bool:
    match annotation:
        case ast.Name(id="list" | "List") | ast.Subscript(value=ast.Name(id="list" | "List")):
            return True
        case _:
            return False


# --- what ruff says ---


def _of_ruff(source: str, given: frozenset[str]) -> list[Remark]:
    """Return what ruff says, where it is installed."""
    beside = Path(sys.executable).with_name("ruff")
    ruff = str(beside) if beside.exists() else shutil.which("ruff")
    if ruff is None:
        return []
    options = ["--isolated", "--no-cache", "--output-format=json", f"--select={','.join(_RULES)}"]
    command = [ruff, "check", *options, "--stdin-filename=attempt.py", "-"]
    # A child that Ctrl-Z stops between vfork and exec would hold this process where not even Ctrl-Z reaches it.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTSTP})
    try:
        ran = subprocess.run(
            command, input=source.encode(), capture_output=True, timeout=_RUFF_S, check=False
        )
        told = json.loads(ran.stdout)
        found = [(one["code"], one["location"]["row"], one["message"]) for one in told]
    except (OSError, subprocess.SubprocessError, ValueError, LookupError, TypeError):
        return []
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    order = list(_RULES)
    remarks = []
    for code, line, message in sorted(found, key=lambda one: (order.index(one[0]), one[1])):
        name = message.split("`")[1].rpartition(".")[2] if "`" in message else ""
        if not (code in ("A001", "A002") and name in _USUAL | given):
            remarks.append(Remark(line, _RULES[code].format(name=name)))
    return remarks
