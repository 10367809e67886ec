"""Landlock, see landlock(7): a process gives up all access to files but what it names beforehand.

Every right that the kernel knows is handled, hence denied; the rules then give back reading. A rule on a
folder covers all that lies beneath and nothing can be taken out of it again, so the policy names only folders
that may be read whole. What is not covered: metadata (`stat`, `access`, `readlink`, `chdir`) and descriptors
that are already open.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
from collections.abc import Iterable
from typing import Final

from judge.candidate.kernel import syscall

# The numbers are the same on every architecture.
_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446

_ASK_VERSION: Final = 1
_PATH_BENEATH: Final = 1
_READ_FILE: Final = 1 << 2
_READ_DIR: Final = 1 << 3

# What each version of the interface added, see the tables of landlock(7).
_FILE_RIGHTS: Final = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}  # refer, truncate, ioctl
_NET_RIGHTS: Final = {4: 1 << 0 | 1 << 1}  # bind and connect of TCP
_SCOPES: Final = {6: 1 << 0 | 1 << 1}  # abstract unix sockets, signals


def version() -> int:
    """Return the version of Landlock's interface in this kernel, 0 where it is absent or switched off."""
    try:
        return syscall(_CREATE_RULESET, 0, 0, _ASK_VERSION)
    except OSError:
        return 0


def restrict(readable: Iterable[str], listable: Iterable[str]) -> None:
    """Deny this thread all but reading `readable` and listing `listable`; needs no_new_privs."""
    ruleset = _create(version())
    try:
        for paths, rights in ((readable, _READ_FILE | _READ_DIR), (listable, _READ_DIR)):
            for path in paths:
                try:
                    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
                except OSError:
                    continue  # what is not there, or closed to us as it is, needs no rule
                try:
                    _allow(ruleset, descriptor, rights)
                finally:
                    os.close(descriptor)
        syscall(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _create(abi: int) -> int:
    handled = [sum(bits for since, bits in rights.items() if since <= abi)
               for rights in (_FILE_RIGHTS, _NET_RIGHTS, _SCOPES)]  # fmt: skip
    # struct landlock_ruleset_attr: a kernel takes a longer one than it knows as long as the rest is zero.
    attributes = ctypes.create_string_buffer(struct.pack("=QQQ", *handled), 24)
    return syscall(_CREATE_RULESET, ctypes.addressof(attributes), 24, 0)


def _allow(ruleset: int, descriptor: int, rights: int) -> None:
    if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
        rights &= ~_READ_DIR  # the kernel refuses it on a file
    # struct landlock_path_beneath_attr, which is packed
    rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, descriptor), 12)
    syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.addressof(rule))
