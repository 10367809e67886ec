"""`judge note`: what you want to remember of a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.editor import editor_command, open_editor
from judge.cli.files import write_whole
from judge.cli.options import Slug, WorkspaceOption
from judge.cli.reveal import refuse_in_interview
from judge.cli.say import say
from judge.errors import JudgeError

if TYPE_CHECKING:
    from pathlib import Path


def command(
    slug: Slug,
    show: Annotated[bool, typer.Option("--show", help="Show the note instead of opening it.")] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Open your note on a problem, solutions/SLUG.md, in your editor.

    It is shown when the problem is due for review, and judge list WORD searches it.
    """
    from judge.catalog.find import find
    from judge.coach.blind import as_seen
    from judge.practice.notes import keep_note, note_path, notes, read_note
    from judge.practice.reading import nowhere
    from judge.practice.workspace import locate, shown

    problem = as_seen(find(slug))
    slug = problem.slug
    refuse_in_interview("note", slug)
    home = locate(workspace)
    if show:
        if (note := notes(home).get(slug)) is None:
            raise JudgeError(f"there is no note on {slug}", f"judge note {slug} begins one")
        from judge.cli.page import show_page

        show_page(note.rstrip(), f"judge note {slug} opens it")
        return
    if home is None:
        raise JudgeError(f"no place for a note: {nowhere()}", f"judge new {slug} makes one")
    editor = editor_command()
    path = note_path(home, slug)
    title = problem.title if not problem.title.startswith("hidden") else slug
    _bring(path, notes(home).get(slug, f"# {title}\n\n"))
    typer.echo(shown(path))
    open_editor(editor, path, f"the note is {shown(path)}")
    if not path.exists():
        say("the note is gone; what it said is still in your record, if it was there")
    elif warning := keep_note(slug, read_note(path)):
        say(f"warning: {warning}", err=True)


def _bring(path: Path, note: str) -> None:
    """Have a note say what it says in the newest version, if the file is not there or older."""
    from judge.practice.notes import read_note

    if path.exists() and (read_note(path) == note or not note.strip()):
        return
    try:
        path.parent.mkdir(exist_ok=True)
        write_whole(path, note)
    except OSError as error:
        raise JudgeError(
            f"cannot write {path}: {error.strerror}", "free some space or allow writing there"
        ) from error
