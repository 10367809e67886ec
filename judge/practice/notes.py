"""Notes on problems: Markdown files beside the attempts, of which the record keeps what they said."""

from __future__ import annotations

from pathlib import Path

from judge.errors import JudgeError
from judge.practice.reading import decoded, read_file
from judge.practice.record import added, rows, write
from judge.practice.workspace import shown

_NOTES = "SELECT problem, note FROM notes ORDER BY recorded_at, uid"


def note_path(workspace: Path, slug: str) -> Path:
    """Return the place of the note on a problem, whether it is there or not."""
    return workspace / "solutions" / f"{slug}.md"


def versions(path: Path | None = None) -> dict[str, list[str]]:
    """Return all that the record has of each note, the newest last; JudgeError when it cannot be read."""
    found: dict[str, list[str]] = {}
    for problem, note in rows(_NOTES, path=path):
        found.setdefault(problem, []).append(note)
    return found


def notes(workspace: Path | None, path: Path | None = None) -> dict[str, str]:
    """Return all notes that say something.

    A file of the workspace is newer than the record, unless it says what an older version did: then it was not
    edited since a newer one came from another machine.
    """
    known = versions(path)
    found = {slug: kept[-1] for slug, kept in known.items()}
    for slug, file in _files(workspace).items():
        if (note := read_note(file)) not in known.get(slug, ()):
            found[slug] = note
    return {slug: note for slug, note in found.items() if note.strip()}


def read_note(file: Path) -> str:
    """Read a note; JudgeError where that fails."""
    name = shown(file)
    return decoded(read_file(file, name, "remove it"), name)


def keep_note(slug: str, note: str, path: Path | None = None) -> str | None:
    """Have the record say what a note says, if it never did; give a warning where that failed."""
    return next(iter(_keep({slug: note}, path)), None)


def keep_notes(workspace: Path, path: Path | None = None) -> list[str]:
    """Have the record say what all notes of a workspace say now; give warnings where that failed."""
    return _keep({slug: read_note(file) for slug, file in _files(workspace).items()}, path)


def _keep(said: dict[str, str], path: Path | None) -> list[str]:
    try:
        known = versions(path)
    except JudgeError:  # writing will tell why, or begin a new record
        known = {}
    new = {slug: note for slug, note in said.items() if note not in known.get(slug, ())}
    kept = (
        write("the note", added("notes", problem=slug, note=note), path=path) for slug, note in new.items()
    )
    return [warning for warning in kept if warning]


def _files(workspace: Path | None) -> dict[str, Path]:
    files = sorted((workspace / "solutions").glob("*.md")) if workspace else []
    return {file.stem: file for file in files if file.stem.isidentifier()}
