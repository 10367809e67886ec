"""Where a person's attempts go."""

from __future__ import annotations

from pathlib import Path

from judge.cli.asking import agreed
from judge.errors import JudgeError
from judge.practice.workspace import belongs, current_folder, locate


def home_for(workspace: Path | None) -> Path:
    """Return the workspace, or the current folder to begin one in; JudgeError where the person does not want that."""
    return locate(workspace) or _here()


def _here() -> Path:
    here = current_folder()
    if not belongs(here):
        question = f"{here.absolute()} is neither a project nor empty. Make the folder solutions/ in it?"
        if not agreed(question):
            raise JudgeError(
                "nothing was made", "cd to a folder for your solutions, or name one with --workspace"
            )
    return here
