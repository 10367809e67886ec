"""What can be said of a problem by reading its files; nothing is judged here."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from judge.authoring.complaints import Check, Complaint, Unreadable, read_file
from judge.authoring.mutants import mutants
from judge.authoring.pages import check_editorial, check_hints, check_spec, check_words
from judge.authoring.wrapped import input_mutants
from judge.catalog import Function, Parameter, Problem

FILL_IN: Final = "FILL IN"
"""What the scaffold writes wherever its author has to."""
WANTED: Final = {"accepted": 2, "wrong_answer": 3, "time_limit_exceeded": 1}
"""The folders of attempts, and how many each has to hold."""

_SUITE_IMPORTS: Final = {*sys.stdlib_module_names, "judge.suite", "judge.kit", "numpy"}
_SUITE_NAMES: Final = ("valid", "test_edges", "test_exhaustive", "test_random", "workload")


def check_files(problem: Problem) -> list[Check]:
    """Hold all files of a problem against problem.toml and the contract of a problem."""
    return [Check(name, tuple(_gather(check, problem))) for name, check in _CHECKS.items()]


def equivalents(problem: Problem) -> dict[str, str]:
    """Return the mutants that are listed as equivalent, with the reasons; none where the list is broken."""
    try:
        return {entry["mutant"]: entry["reason"] for entry in _equivalents(problem.folder / "mutants.toml")}
    except Unreadable:
        return {}


def _gather(check: Callable[[Problem], Iterator[Complaint]], problem: Problem) -> Iterator[Complaint]:
    try:
        yield from check(problem)
    except Unreadable as error:
        yield error.complaint


def _filled_in(problem: Problem) -> Iterator[Complaint]:
    for file in sorted([*problem.folder.rglob("*.*"), problem.stub]):
        if file.suffix in {".py", ".md", ".toml"} and file.is_file():
            for number, line in enumerate(read_file(file).splitlines(), 1):
                if FILL_IN in line:
                    yield Complaint(file, f"line {number} is still to be written: {line.strip()}")


def _stub(problem: Problem) -> Iterator[Complaint]:
    file = problem.stub
    body = [node for node in _parse(file).body if not isinstance(node, ast.Import | ast.ImportFrom)]
    if len(body) != 1 or _name(body[0]) != problem.signature.name:
        yield Complaint(file, f"must hold imports and {problem.signature.name}, and nothing else")
        return
    if isinstance(body[0], ast.ClassDef):
        yield from _class_stub(problem, body[0])
    elif isinstance(body[0], ast.FunctionDef):
        yield from _agrees(file, [body[0]], {problem.signature.name: problem.signature.function})
        yield from _only_docstring(file, body[0])


def _class_stub(problem: Problem, node: ast.ClassDef) -> Iterator[Complaint]:
    file, signature = problem.stub, problem.signature
    yield from _agrees(file, _methods(node), dict(signature.methods))
    for part in node.body:
        match part:
            case ast.FunctionDef():
                yield from _only_docstring(file, part)
            case ast.Expr(value=ast.Constant(value=str())):
                pass
            case ast.AnnAssign(target=ast.Name(id=name), value=None) if name in signature.attributes:
                pass
            case _:
                yield Complaint(
                    file, f"line {part.lineno} is neither a method nor an attribute of {node.name}"
                )


def _only_docstring(file: Path, node: ast.FunctionDef) -> Iterator[Complaint]:
    if not ast.get_docstring(node) or len(node.body) > 1:
        yield Complaint(file, f"{node.name} must have a docstring and nothing else")


def _reference(problem: Problem) -> Iterator[Complaint]:
    file, signature = problem.folder / "reference.py", problem.signature
    nodes = {_name(node): node for node in _parse(file).body}
    node = nodes.get(signature.name)
    if isinstance(node, ast.ClassDef) and signature.is_class:
        yield from _agrees(file, _methods(node), dict(signature.methods), names_only=True)
    elif isinstance(node, ast.FunctionDef) and not signature.is_class:
        yield from _agrees(file, [node], {signature.name: signature.function}, names_only=True)
    else:
        yield Complaint(file, f"must define {signature.name} as problem.toml says")


def _agrees(
    file: Path, nodes: list[ast.FunctionDef], wanted: dict[str, Function | None], *, names_only: bool = False
) -> Iterator[Complaint]:
    """Compare functions with those of the signature; with `names_only`, further functions are free."""
    found = {node.name: _function(node) for node in nodes}
    for name, function in wanted.items():
        if name not in found:
            yield Complaint(file, f"{name} is missing")
        elif function and not names_only and found[name] != function:
            yield Complaint(file, f"is {found[name]}, but problem.toml says {function}")
        elif function and _parameters(found[name]) != _parameters(function):
            names = ", ".join(_parameters(function))
            yield Complaint(file, f"the parameters of {name} must be {names or 'none'}, in this order")
    if not names_only:
        for name in found.keys() - wanted.keys():
            yield Complaint(file, f"{name} is not in the signature in problem.toml")


def _suite(problem: Problem) -> Iterator[Complaint]:
    file, signature = problem.folder / "suite.py", problem.signature
    tree = _parse(file)
    nodes = {_name(node): node for node in tree.body}
    for name in _SUITE_NAMES:
        if name not in nodes:
            yield Complaint(file, f"{name} is missing")
    wanted = ("init", "operations") if signature.function is None else _parameters(signature.function)
    for name in ("valid", "expected"):
        node = nodes.get(name)
        if isinstance(node, ast.FunctionDef) and not node.args.vararg:
            given = _parameters(_function(node))
            if len(given) != len(wanted) or any(
                theirs not in (ours, f"_{ours}", "_") for theirs, ours in zip(given, wanted, strict=True)
            ):
                yield Complaint(file, f"the parameters of {name} must be {', '.join(wanted)}, in this order")
    for module in _imports(tree):
        if not {module, module.partition(".")[0]} & _SUITE_IMPORTS:
            allowed = "only the standard library, judge.suite, judge.kit and numpy are allowed"
            yield Complaint(file, f"imports {module}: {allowed}")


def _attempts(problem: Problem) -> Iterator[Complaint]:
    home = problem.folder / "attempts"
    for folder in sorted(home.iterdir()) if home.is_dir() else ():
        if folder.name not in WANTED:
            yield Complaint(folder, f"unknown folder of attempts: choose from {', '.join(WANTED)}")
    for verdict, wanted in WANTED.items():
        folder, files = home / verdict, problem.attempts(verdict)
        reason = problem.no_slow_attempt if verdict == "time_limit_exceeded" else None
        if reason and files:
            text = "no_slow_attempt contradicts attempts/time_limit_exceeded: remove one of them"
            yield Complaint(problem.folder / "problem.toml", text)
        elif not reason and len(files) < wanted:
            yield Complaint(folder, f"has {len(files)} attempts and needs at least {wanted}")
        for file in files:
            docstring = ast.get_docstring(_parse(file))
            if verdict != "accepted" and (not docstring or "\n" in docstring):
                yield Complaint(file, "must open with a docstring of one line that names the mistake")
    if not problem.attempts("time_limit_exceeded") and not problem.no_slow_attempt:
        tip = "has no slow attempt: add one, or say as no_slow_attempt why there cannot be one"
        yield Complaint(problem.folder / "problem.toml", tip)


def _listed_mutants(problem: Problem) -> Iterator[Complaint]:
    file = problem.folder / "mutants.toml"
    entries = _equivalents(file)
    if not entries:
        return
    labels = {mutant.label for mutant in mutants(read_file(problem.folder / "reference.py"))}
    labels |= {mutant.label for mutant in input_mutants(problem)}
    seen = set()
    for entry in entries:
        label = entry["mutant"]
        if label not in labels:
            yield Complaint(file, f"no such mutant, remove it: {label}")
        if label in seen:
            yield Complaint(file, f"listed twice: {label}")
        if not entry["reason"].strip():
            yield Complaint(file, f"no reason given why it is equivalent: {label}")
        seen.add(label)


_CHECKS: Final[dict[str, Callable[[Problem], Iterator[Complaint]]]] = {
    "filled in": _filled_in,
    "stub": _stub,
    "reference": _reference,
    "suite": _suite,
    "spec": check_spec,
    "hints": check_hints,
    "editorial": check_editorial,
    "words": check_words,
    "attempts": _attempts,
    "mutants.toml": _listed_mutants,
}


def _equivalents(file: Path) -> list[dict[str, str]]:
    if not file.exists():
        return []
    try:
        data: dict[str, Any] = tomllib.loads(read_file(file))
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(file, str(error)) from error
    entries = data.get("equivalent")
    if data.keys() != {"equivalent"} or not isinstance(entries, list):
        raise Unreadable(file, "must hold [[equivalent]] entries and nothing else")
    for entry in entries:
        if entry.keys() != {"mutant", "reason"} or not all(type(value) is str for value in entry.values()):
            raise Unreadable(
                file, "each [[equivalent]] must have the strings mutant and reason, and nothing else"
            )
    return entries


def _parse(file: Path) -> ast.Module:
    try:
        return ast.parse(read_file(file))
    except SyntaxError as error:
        raise Unreadable(file, f"line {error.lineno}: {error.msg}") from error


def _name(node: ast.stmt) -> str:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]):
            return name
    return ""


def _methods(node: ast.ClassDef) -> list[ast.FunctionDef]:
    return [part for part in node.body if isinstance(part, ast.FunctionDef)]


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield node.module or "."
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def _function(node: ast.FunctionDef) -> Function:
    """Read a definition as a signature has it; `self` is not said there."""
    given = node.args
    places = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(places) - len(given.defaults)) + list(given.defaults)
    arguments = [*zip(places, defaults, strict=True), *zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    return Function(
        node.name,
        tuple(
            Parameter(
                argument.arg,
                ast.unparse(argument.annotation) if argument.annotation else "no type",
                ast.unparse(default) if default else None,
            )
            for argument, default in arguments
            if argument.arg != "self"
        ),
        ast.unparse(node.returns) if node.returns else "no type",
    )


def _parameters(function: Function) -> tuple[str, ...]:
    return tuple(parameter.name for parameter in function.parameters)
