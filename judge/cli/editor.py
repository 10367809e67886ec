"""The person's editor."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from judge.errors import JudgeError
from judge.practice.settings import settings

_TIP = "judge config editor nano, for example, sets one; $VISUAL and $EDITOR count too"


def editor_command() -> list[str]:
    """Return the command that opens a file: that of the settings, or else of $VISUAL or $EDITOR."""
    chosen = {"the setting editor": settings().editor}
    chosen |= {f"${variable}": os.environ.get(variable, "") for variable in ("VISUAL", "EDITOR")}
    for where, line in chosen.items():
        if line.strip():
            try:
                return shlex.split(line)
            except ValueError as error:
                raise JudgeError(f"cannot read {where}, {line!r}: {error}", "fix its quotes") from error
    raise JudgeError("no editor is set", _TIP)


def open_editor(command: list[str], path: Path, left: str) -> None:
    """Open a file and wait for the editor to end; JudgeError, which says what is `left`, where it fails."""
    try:
        code = subprocess.run([*command, str(path)], check=False).returncode
    except OSError as error:
        raise JudgeError(f"cannot start the editor {command[0]!r}: {error.strerror}", _TIP) from error
    if code:
        raise JudgeError(f"the editor {command[0]!r} ended with code {code}", left)
