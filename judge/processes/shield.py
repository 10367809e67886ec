"""What protects the examiner: its memory, its hidden tests, and the machine from what attempts leave behind.

Everything here is for Linux and does nothing elsewhere: macOS keeps a process out of another's memory by
itself and has no subreaper, so there the process group is all that can be killed.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import judge

_SET_DUMPABLE: Final = 4
_SET_CHILD_SUBREAPER: Final = 36

_PATIENCE_S: Final = 5.0
"""How long strays are hunted at most."""

# --- its memory ---


def shield() -> None:
    """Keep other processes of this user out of this one's memory, and have orphans come to this one.

    Forked children inherit the first but not the second, see prctl(2). The price is that the files in
    /proc/self belong to root. What the examiner reads is open to all and stays so: its own `task` and
    `task/*/children`, and `status` of a candidate, which is not shielded anyway: exec takes the shield off.
    """
    if sys.platform == "linux":
        from judge.candidate.kernel import prctl

        prctl(_SET_DUMPABLE, 0)
        prctl(_SET_CHILD_SUBREAPER, 1)


# --- its hidden tests ---

_DATA: Final = (
    "/dev/null",
    "/dev/urandom",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/pki/tls/openssl.cnf",
    "/etc/ssl/openssl.cnf",
    "/usr/lib/locale",
    "/usr/share/zoneinfo",
)

_LIBRARIES: Final = frozenset(
    ("libbz2", "libc", "libcrypt", "libcrypto", "libexpat", "libffi", "libgcc_s", "liblzma", "libm",
     "libmpdec", "libsqlite3", "libssl", "libstdc++", "libuuid", "libz", "libzstd")
)  # fmt: skip
"""Shared libraries that modules of the standard library, and threads that end, load late."""


@cache
def default_paths(numpy: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a candidate may read and what it may list: the standard library, and numpy where wanted.

    A folder is allowed with all that lies in it. So one that holds other people's packages, and with them the
    judge and its problems, is never allowed itself: its entries are, one by one.
    """
    folders = _standard_library()
    paths = [path for folder in folders for path in _entries(folder)]
    paths += _shared_libraries()
    paths += map(os.path.realpath, _DATA)
    if numpy:
        paths += _numpy()
    # Listing shows only names, and importlib does without where it has listed the folder before.
    return _harmless(paths), _harmless(folders)


def _harmless(paths: Iterable[str]) -> tuple[str, ...]:
    """Leave out what the judge or its problems lie in."""
    package = Path(judge.__file__).resolve().parent
    secrets = [f"{package}/", f"{package.parent / 'problems'}/"]
    return tuple(path for path in dict.fromkeys(paths) if not any(s.startswith(path + "/") for s in secrets))


def _standard_library() -> list[str]:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    compiled = os.path.join(sys.base_exec_prefix, sys.platlibdir, version)
    return list(dict.fromkeys(os.path.realpath(path) for path in (os.path.dirname(os.__file__), compiled)))


def _entries(folder: str) -> Iterator[str]:
    """Return the real paths of a library folder's entries, without other people's packages."""
    with suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name not in {"site-packages", "dist-packages"}:
                yield os.path.realpath(entry.path) if entry.is_symlink() else entry.path


def _shared_libraries() -> Iterator[str]:
    """Return what may be loaded late; not whole folders, where Python's packages may lie further down."""
    if multiarch := getattr(sys.implementation, "_multiarch", ""):
        yield f"/usr/lib/{multiarch}"
    mixed = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", f"{sys.base_exec_prefix}/lib")
    for folder in dict.fromkeys(map(os.path.realpath, mixed)):
        for path in _entries(folder):
            name, so, _ = os.path.basename(path).partition(".so")
            if so and name in _LIBRARIES:
                yield path


def _numpy() -> Iterator[str]:
    spec = find_spec("numpy")
    if spec is not None and spec.origin is not None:
        folder = os.path.dirname(os.path.realpath(spec.origin))
        yield folder
        yield f"{folder}.libs"  # the libraries that its wheels bring along


# --- what attempts leave behind ---


def strays(known: set[int]) -> list[int]:
    """Return the children of this process that are not known, orphans that came to it among them."""
    return [pid for pid in _children(os.getpid()) if pid not in known]


def kill_strays(known: set[int]) -> None:
    """Kill and reap the children that are not known and all that they started, until none is left.

    It gives up after some seconds, so that nothing that an attempt does can hang the judge.
    """
    spared = {_group(pid) for pid in (0, *known)}
    deadline = time.monotonic() + _PATIENCE_S
    while (pids := strays(known)) and time.monotonic() < deadline:
        for pid in pids:  # the list grows as we go: parents die before children, so none starts another
            pids += _children(pid)
            # The kernel signals a group in one go, so that no fork slips away; each may have left it, though.
            group = _group(pid)
            if group > 1 and group not in spared:
                _kill(-group)
            _kill(pid)
        time.sleep(0.001)
        for pid in pids:
            with suppress(ChildProcessError):  # no child of ours yet, or reaped by another thread
                os.waitpid(pid, os.WNOHANG)


def _kill(target: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.kill(target, signal.SIGKILL)


def _group(pid: int) -> int:
    """Return the process group, 0 where there is none any more or it lies outside our namespace."""
    try:
        return os.getpgid(pid)
    except ProcessLookupError:
        return 0


def _children(pid: int) -> list[int]:
    """Return the children of all threads of a process; none where it is gone or there is no /proc."""
    children: list[int] = []
    with suppress(FileNotFoundError, ProcessLookupError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with (
                suppress(FileNotFoundError, ProcessLookupError),
                open(f"/proc/{pid}/task/{thread}/children", encoding="utf-8") as file,
            ):
                children += map(int, file.read().split())
    return children
