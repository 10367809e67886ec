"""Where the judge keeps what it worked out, and where its temporary files lie."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from judge.errors import MachineError

_OURS: Final = "judge-"
_LOCK: Final = ".lock"
_PARTIAL: Final = ".part"
_STALE_S: Final = 3600.0
_TRIES, _PAUSE_S = 20, 0.02


def user_cache() -> Path | None:
    """Return the judge's folder in the user's cache, None where there is no home folder to have it in."""
    from platformdirs import user_cache_path  # not for who only follows what a worker does

    try:
        folder = user_cache_path("judge")
    except RuntimeError:
        return None
    return folder if folder.is_absolute() else None  # "~" left as it is: what older platformdirs give


def cache_folder() -> Path:
    """Return the judge's folder in the user's cache; without a home folder, one that lasts as long as we do."""
    return user_cache() or Path(tempfile.gettempdir()) / "cache"


class TemporaryFolder:
    """A folder for temporary files, in use until it is removed or this process has ended.

    The first thing that is done is to remove those that are in use no more: of judges that were killed.
    """

    def __init__(self) -> None:
        """MachineError where none can be made."""
        try:
            _remove_unused(tempfile.gettempdir())
            self.path = tempfile.mkdtemp(prefix=_OURS)
            self._lock = _mark_in_use(self.path)
        except OSError as error:
            why = f": {error.strerror}" if error.filename else ""
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                tip = "make room on the disk, or set TMPDIR to a folder on another one"
            else:
                tip = "set TMPDIR to a folder that you may write in: mkdir ~/tmp; export TMPDIR=~/tmp"
            raise MachineError(f"no folder for temporary files can be made{why}", tip) from error

    def remove(self) -> None:
        """Remove it with all that is in it."""
        remove_folder(self.path)
        os.close(self._lock)


def _mark_in_use(folder: str) -> int:
    """Put a locked file into a folder, and return its descriptor."""
    path = os.path.join(folder, _LOCK)
    lock = os.open(path + _PARTIAL, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    with suppress(OSError):  # a file system without locks: nobody removes it but ourselves
        fcntl.flock(lock, fcntl.LOCK_EX)
        os.rename(path + _PARTIAL, path)  # so that it is never found without its lock
    return lock


def _remove_unused(parent: str) -> None:
    """Remove our folders whose process was killed: those with a lock that nobody holds."""
    with suppress(OSError), os.scandir(parent) as found:
        for one in found:
            if one.name.startswith(_OURS) and one.is_dir(follow_symlinks=False):
                _remove_if_unused(one.path)


def _remove_if_unused(folder: str) -> None:
    with suppress(OSError):  # it is in use, has no lock, or was removed meanwhile
        lock = os.open(os.path.join(folder, _LOCK), os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            remove_folder(folder)
        finally:
            os.close(lock)


@contextmanager
def alone(path: Path, flags: int = os.O_RDWR | os.O_CREAT) -> Iterator[None]:
    """Hold off every other process that comes here with the same file, or the same folder with os.O_RDONLY."""
    # For reading and writing, because opening a pipe for one of them would wait for somebody at its other end.
    lock = os.open(path, flags | os.O_CLOEXEC, 0o666)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def remove_folder(path: str) -> None:
    """Remove a folder of temporary files, again where a process that is just being killed still writes into it."""
    for _ in range(_TRIES):
        shutil.rmtree(path, ignore_errors=True)
        if not os.path.lexists(path):
            return
        time.sleep(_PAUSE_S)


def keep(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; where nothing can be written, nothing happens.

    `forget_parts` finds what a process that was killed has left half written.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}{_PARTIAL}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        _forget_stale(path)
        try:
            part.write_bytes(content)
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise


def kept(name: str, circumstances: str) -> dict[str, Any]:
    """Return what was kept under a name in the cache in the same circumstances; nothing where there is none."""
    if (cache := user_cache()) is None:
        return {}
    try:
        content = json.loads((cache / name).read_bytes())
        return dict(content["found"]) if content["circumstances"] == circumstances else {}
    except (OSError, ValueError, KeyError, TypeError):  # there is none yet, or it is not ours
        return {}


def keep_found(name: str, circumstances: str, found: dict[str, Any], before: dict[str, Any]) -> None:
    """Keep what was found under a name in the cache, if it is not what was kept before."""
    if found != before and (cache := user_cache()) is not None:
        content = {"circumstances": circumstances, "found": found}
        keep(cache / name, json.dumps(content, ensure_ascii=False).encode())


def mark(path: Path) -> str:
    """Return what a file has only as long as it is not changed."""
    stat = path.stat()
    return f"{stat.st_mtime_ns} {stat.st_size} {stat.st_ino}"


def forget_parts(pid: int) -> None:
    """Remove what a process was writing into the cache when it was killed."""
    if (cache := user_cache()) is not None:
        for part in _found(cache, f"*/*.{pid}{_PARTIAL}"):
            with suppress(OSError):
                part.unlink()


def _forget_stale(path: Path) -> None:
    """Remove what was left half written beside a file, by a judge that was killed with no time to clean up."""
    for part in _found(path.parent, f"{path.name}.*{_PARTIAL}"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _STALE_S:
                part.unlink()


def _found(folder: Path, pattern: str) -> list[Path]:
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []
