"""The person's own folder: where attempts lie, starting one, and putting an old one aside."""

from __future__ import annotations

import os
import shlex
import time
from collections.abc import Iterable
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError

VARIABLE = "JUDGE_WORKSPACE"
"""The environment variable that names the workspace."""
_OF_PROJECTS = {".git", ".hg", "pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "solutions"}
"""Files and folders of which one at least lies in most projects."""
_ANOTHER = f"name a folder of yours with --workspace or {VARIABLE}"


class AttemptExists(JudgeError):
    """There is an attempt already, and it is left as it is."""

    def __init__(self, path: Path) -> None:
        slug = path.stem
        super().__init__(
            f"{shown(path)} exists already and is left as it is",
            f"judge run {slug} judges it; judge new {slug} --fresh archives it and starts again",
        )
        self.path = path


class Started(NamedTuple):
    """An attempt that was begun, and where the one before it went."""

    path: Path
    archived: Path | None


def locate(explicit: Path | None = None) -> Path | None:
    """Return the workspace, the folder that holds `solutions/`, or None where there is none yet.

    What is asked for counts first, then JUDGE_WORKSPACE, then the first folder with `solutions/` from the
    current one upwards. JudgeError when the folder that was asked for does not exist.
    """
    named = explicit or (Path(value) if (value := os.environ.get(VARIABLE)) else None)
    if named is not None:
        if not os.path.isdir(named):
            raise _no_workspace(named)
        return named.resolve()
    here = current_folder()
    # os.path, because pathlib raises where a folder may not be entered.
    return next((f for f in (here, *here.absolute().parents) if os.path.isdir(f / "solutions")), None)


def _no_workspace(named: Path) -> JudgeError:
    try:
        os.stat(named)
    except FileNotFoundError:
        return JudgeError(
            f"there is no folder {named} for a workspace", f"mkdir -p {shlex.quote(str(named))} makes it"
        )
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        return JudgeError(f"the workspace {named} cannot be entered: {why}", _ANOTHER)
    return JudgeError(f"the workspace {named} is a file, not a folder", _ANOTHER)


def current_folder() -> Path:
    """Return the folder that the command was called in; JudgeError when it was removed meanwhile.

    The path is relative where no absolute one leads there, because a folder above may not be entered.
    """
    try:
        here = Path.cwd()
    except OSError as error:
        raise JudgeError("the current folder does not exist any more", "cd to one that does") from error
    return here if os.path.isdir(here) else Path()


def belongs(folder: Path) -> bool:
    """Return whether somebody would look for `solutions/` in a folder: a project, the home folder, an empty one."""
    try:
        names = {entry.name for entry in os.scandir(folder)}
    except OSError:  # writing there will say why
        return True
    with suppress(RuntimeError, OSError):
        if os.path.samefile(folder, Path.home()):
            return True
    return not names or bool(names & _OF_PROJECTS)


def attempt_path(workspace: Path, slug: str) -> Path:
    """Return the place of the attempt at a problem, whether it is there or not."""
    return workspace / "solutions" / f"{slug}.py"


def approaches(workspace: Path, slug: str) -> list[Path]:
    """Return the other attempts at a problem, those in the folder of its name."""
    try:
        return sorted(path for path in (workspace / "solutions" / slug).iterdir() if path.suffix == ".py")
    except OSError:  # there is none
        return []


def saved_last(workspace: Path, slugs: Iterable[str]) -> str | None:
    """Return the problem whose attempt was saved last, None where there is no attempt."""
    saved: dict[str, int] = {}
    for slug in slugs:
        try:
            saved[slug] = os.stat(attempt_path(workspace, slug)).st_mtime_ns
        except OSError:  # no attempt at this one
            continue
    return max(saved, key=saved.__getitem__, default=None)


def shown(path: Path) -> str:
    """Return the path as a person in the current folder would type it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):  # elsewhere, or the current folder is gone
        return str(path)


def start_attempt(workspace: Path, slug: str, stub: str, *, fresh: bool = False) -> Started:
    """Write a new attempt; with `fresh` an older one is moved to the archive first.

    AttemptExists when there is one and `fresh` is not set, JudgeError when the folder cannot be written.
    """
    path = attempt_path(workspace, slug)
    try:
        if fresh and _holds(path, stub):  # an untouched stub is nothing to keep
            return Started(path, None)
        path.parent.mkdir(exist_ok=True)
        archived = _archive(path) if fresh and os.path.lexists(path) else None
        try:
            _write_new(path, stub)
        except BaseException:
            if archived:
                archived.replace(path)
            raise
    except OSError as error:
        raise JudgeError(
            f"cannot write in {path.parent}: {error.strerror}",
            "free some space or allow writing there, or take another folder with --workspace",
        ) from error
    return Started(path, archived)


def _holds(path: Path, text: str) -> bool:
    try:
        return path.read_text(encoding="utf-8") == text
    except (OSError, ValueError):
        return False


def _write_new(path: Path, text: str) -> None:
    try:
        file = path.open("x", encoding="utf-8", newline="\n")
    except FileExistsError as error:
        raise AttemptExists(path) from error
    try:
        with file:
            file.write(text)
    except BaseException:  # half a stub would look like an attempt
        path.unlink()
        raise


def _archive(path: Path) -> Path:
    folder = path.parent / ".archive"
    folder.mkdir(exist_ok=True)
    name = f"{path.stem}.{time.strftime('%Y%m%d-%H%M%S')}"
    places = (folder / f"{name}{suffix}.py" for suffix in chain([""], (f".{number}" for number in count(2))))
    place = next(place for place in places if _reserve(place))
    path.replace(place)
    return place


def _reserve(place: Path) -> bool:
    """Take a name for oneself, so that two judges at once never share one."""
    try:
        place.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
