"""`judge new`: begin an attempt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.cli.ahead import prepare_ahead
from judge.cli.asking import agreed
from judge.cli.options import Slug, WorkspaceOption
from judge.cli.say import say
from judge.errors import JudgeError


def command(
    slug: Slug,
    edit: Annotated[bool, typer.Option("--edit", help="Open the attempt in $VISUAL or $EDITOR.")] = False,
    fresh: Annotated[
        bool,
        typer.Option("--fresh", help="Start again: move the existing attempt to solutions/.archive/."),
    ] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Begin an attempt: write solutions/SLUG.py from the problem's stub.

    An attempt that exists already is never overwritten.
    """
    from judge.catalog.find import find
    from judge.practice.workspace import AttemptExists, locate, shown, start_attempt

    problem = find(slug)
    slug = problem.slug
    editor = _editor() if edit else []  # asked before anything is written
    home = locate(workspace) or _here()
    stub = _stub(problem.stub)
    try:
        started = start_attempt(home, slug, stub, fresh=fresh)
    except AttemptExists as error:
        if not edit:
            raise
        path = error.path
        say(f"{shown(path)} exists already")
    else:
        path = started.path
        if started.archived:
            say(f"the old attempt is now {shown(started.archived)}")
        typer.echo(shown(path))
    if task := _task(stub):
        say(task)
    prepare_ahead(slug)
    if edit:
        _open(editor, path)
    typer.echo(f"next: judge run {slug}")


def _here() -> Path:
    """Return the current folder for a workspace; JudgeError where the person does not want it there."""
    from judge.practice.workspace import belongs, current_folder

    here = current_folder()
    if not belongs(here):
        question = f"{here.absolute()} is neither a project nor empty. Make the folder solutions/ in it?"
        if not agreed(question):
            raise JudgeError(
                "nothing was made", "cd to a folder for your solutions, or name one with --workspace"
            )
    return here


def _stub(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise JudgeError(f"there is no stub {path}: {error.strerror}", "install the judge again") from error


def _task(stub: str) -> str:
    """Return the first line of the stub's docstring, which says in one sentence what is asked."""
    import ast

    for node in ast.parse(stub).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and (docstring := ast.get_docstring(node)):
            return docstring.splitlines()[0]
    return ""


def _editor() -> list[str]:
    import os
    import shlex

    for variable in ("VISUAL", "EDITOR"):
        if line := os.environ.get(variable, "").strip():
            try:
                return shlex.split(line)
            except ValueError as error:
                raise JudgeError(f"cannot read ${variable}, {line!r}: {error}", "fix its quotes") from error
    raise JudgeError("no editor is set", "set $EDITOR, for example: export EDITOR=nano")


def _open(editor: list[str], path: Path) -> None:
    import subprocess

    from judge.practice.workspace import shown

    try:
        code = subprocess.run([*editor, str(path)], check=False).returncode
    except OSError as error:
        raise JudgeError(f"cannot start the editor {editor[0]!r}: {error.strerror}", "set $EDITOR") from error
    if code:
        raise JudgeError(f"the editor {editor[0]!r} ended with code {code}", f"the attempt is {shown(path)}")
