"""A small program beside an attempt that calls it on one input, for a debugger."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judge.catalog import Problem
from judge.errors import JudgeError
from judge.examiner.answers.show import show, show_call
from judge.examiner.report import Trial
from judge.practice.workspace import attempt_path, shown

_LONGEST = 200
"""Characters of the expected answer, which stands in a comment."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program, and the line of the call that is to be looked at."""

    path: Path
    line: int


def write_program(
    workspace: Path,
    problem: Problem,
    arguments: tuple[Any, ...],
    trial: Trial,
    imports: list[str],
    *,
    stops: bool,
) -> Program:
    """Write the program for an input; with `stops` it has a breakpoint before the call. JudgeError where it cannot.

    Of a class the operations come first up to the one that fails in the trial.
    """
    path = attempt_path(workspace, problem.slug)
    path = path.with_name(f"{path.stem}_debug.py")
    name = problem.signature.name
    before, call, expected = _call(problem, arguments, trial)
    lines = [
        f'"""Calls {problem.slug}.py on one input; judge debug writes this anew each time."""',
        "",
        *sorted(imports),
        f"from {problem.slug} import {name}",
        "",
        *before,
        *(["breakpoint()  # then step into the call"] if stops else []),
        f"answer = {call}{f'  # expected: {expected}' if expected else ''}",
    ]
    text = "\n".join([*lines, 'print("got", answer)', ""])
    _write(path, text)
    return Program(path, len(lines))


def _call(problem: Problem, arguments: tuple[Any, ...], trial: Trial) -> tuple[list[str], str, str]:
    """Return the lines before the call, the call, and what it should give."""
    signature = problem.signature
    if not signature.is_class:
        values = ", ".join(map(show, arguments))
        comma = "," if len(arguments) == 1 else ""
        return [f"arguments = ({values}{comma})"], f"{signature.name}(*arguments)", _short(trial.expected)
    failing = next(
        (number for number, (_, wanted, got) in enumerate(trial.steps) if wanted != got),
        len(trial.steps) - 1,
    )
    lines = show_call(signature, arguments, max(failing, 0)).split("\n")
    if len(lines) == 1:  # there is nothing but the making of the object
        return [], lines[0].partition(" = ")[2], ""
    target, bracket, values = lines[-1].partition("(")
    expected = _short(trial.steps[failing][1] or "")
    if not bracket:
        return lines[:-1], target, expected
    values = values.removesuffix(")")
    return [*lines[:-1], f"arguments = ({values}{',' if values else ''})"], f"{target}(*arguments)", expected


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} ..."


def add_to_vscode(workspace: Path, program: Path, python: str) -> str | None:
    """Add a launch configuration for VS Code; give it as text where the file that is there is not plain JSON."""
    configuration = {
        "name": f"judge debug {program.stem.removesuffix('_debug')}",
        "type": "debugpy",
        "request": "launch",
        "program": f"${{workspaceFolder}}/{program.relative_to(workspace).as_posix()}",
        "python": python,
        "console": "integratedTerminal",
    }
    path = workspace / ".vscode" / "launch.json"
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
        others = [
            one for one in settings.get("configurations", []) if one.get("name") != configuration["name"]
        ]
    except FileNotFoundError:
        settings, others = {"version": "0.2.0"}, []
    except (OSError, ValueError, AttributeError):  # with comments, as VS Code allows, or something else
        return json.dumps(configuration, indent=2)
    settings["configurations"] = [*others, configuration]
    _write(path, json.dumps(settings, indent=2, ensure_ascii=False) + "\n")
    return None


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
            try:
                file.write(text)
                file.flush()
                os.replace(file.name, path)
            except BaseException:
                os.unlink(file.name)
                raise
    except OSError as error:
        raise JudgeError(
            f"cannot write {shown(path)}: {error.strerror}", "make room, or allow writing there"
        ) from error
