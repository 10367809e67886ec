"""`judge new`: begin an attempt."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Annotated

import typer

from judge.cli.ahead import prepare_ahead
from judge.cli.editor import editor_command, open_editor
from judge.cli.options import Slug, WorkspaceOption
from judge.cli.place import home_for
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

    An attempt that exists already is never overwritten. If the problem is due for review, the old one is archived.
    """
    from judge.catalog.find import find
    from judge.coach.beginning import begin
    from judge.practice.workspace import AttemptExists, shown

    problem = find(slug)
    slug = problem.slug
    editor = editor_command() if edit else []  # asked before anything is written
    home = home_for(workspace)
    stub = _stub(problem.stub)
    try:
        begun = begin(home, problem, stub, fresh=fresh)
    except AttemptExists as error:
        if not edit:
            raise
        path = error.path
        say(f"{shown(path)} exists already")
    else:
        path = begun.path
        if begun.reviewed:
            say(f"a review: you solved it on {begun.reviewed.day}, with grade {begun.reviewed.grade.text}")
            _show_note(home, slug)
        if begun.archived:
            say(f"the old attempt is now {shown(begun.archived)}")
        if begun.warning:
            say(f"warning: {begun.warning}", err=True)
        typer.echo(shown(path))
    if task := _task(stub):
        say(task)
    prepare_ahead(slug)
    if edit:
        open_editor(editor, path, f"the attempt is {shown(path)}")
    typer.echo(f"next: judge run {slug}")


def _show_note(workspace: Path, slug: str) -> None:
    """Show what the person noted on a problem, before a review of it."""
    from judge.practice.notes import notes

    if note := notes(workspace).get(slug):
        typer.echo(f"your note, solutions/{slug}.md:\n{textwrap.indent(note.rstrip(), '  ')}")


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
