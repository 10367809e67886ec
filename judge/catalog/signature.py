"""Signatures of problems: the text in problem.toml, read once into something to ask questions of."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import NamedTuple

from judge.errors import JudgeError


class Parameter(NamedTuple):
    """One parameter: its name, its annotation as text, and its default as text where it has one."""

    name: str
    annotation: str
    default: str | None = None


class Function(NamedTuple):
    """A function or a method."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str

    def __str__(self) -> str:
        inside = ", ".join(
            f"{p.name}: {p.annotation}" + (f" = {p.default}" if p.default is not None else "")
            for p in self.parameters
        )
        return f"{self.name}({inside}) -> {self.returns}"


@dataclass(frozen=True, slots=True)
class Signature:
    """What an attempt has to define: a function, or a class with methods and attributes."""

    name: str
    function: Function | None
    methods: dict[str, Function] = field(default_factory=dict)
    attributes: tuple[str, ...] = ()

    @property
    def is_class(self) -> bool:
        return self.function is None


def parse_signature(text: str) -> Signature:
    """Read `name(a: int) -> int` or `class Name: method(a: int) -> None; attribute`."""
    if not text.startswith("class "):
        function = _function(text)
        return Signature(function.name, function)
    name, colon, body = text.removeprefix("class ").partition(":")
    if not colon or not name.strip().isidentifier():
        raise JudgeError(
            f"not a class signature: {text!r}", "write class Name: method(a: int) -> None; attribute"
        )
    methods, attributes = {}, []
    for part in filter(None, (part.strip() for part in body.split(";"))):
        if part.isidentifier():
            attributes.append(part)
        else:
            method = _function(part if "->" in part else part + " -> None")
            methods[method.name] = method
    return Signature(name.strip(), None, methods, tuple(attributes))


def _function(text: str) -> Function:
    try:
        node = ast.parse(f"def {text}: ...").body[0]
    except SyntaxError as error:
        raise JudgeError(f"not a signature: {text!r}", "write name(a: int, b: str) -> int") from error
    assert isinstance(node, ast.FunctionDef)
    arguments = node.args.args
    defaults = [None] * (len(arguments) - len(node.args.defaults)) + [
        ast.unparse(d) for d in node.args.defaults
    ]
    if node.returns is None or any(argument.annotation is None for argument in arguments):
        raise JudgeError(f"a signature names every type: {text!r}", "write name(a: int, b: str) -> int")
    parameters = tuple(
        Parameter(argument.arg, ast.unparse(argument.annotation), default)  # type: ignore[arg-type]  # seen above
        for argument, default in zip(arguments, defaults, strict=True)
    )
    return Function(node.name, parameters, ast.unparse(node.returns))
