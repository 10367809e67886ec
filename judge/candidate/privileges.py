"""Giving up what a process may do by its rank, and outliving its parent."""

from __future__ import annotations

import os
import signal
import struct
from contextlib import suppress
from itertools import count
from typing import Final

from judge.candidate.kernel import capset, prctl

# The options are in <linux/prctl.h>.
_SET_PDEATHSIG: Final = 1
_CAPBSET_DROP: Final = 24
_SET_NO_NEW_PRIVS: Final = 38
_CAP_AMBIENT: Final = 47
_CAP_AMBIENT_CLEAR_ALL: Final = 4
_CAPABILITY_VERSION_3: Final = 0x20080522


def die_with_parent(parent: int) -> None:
    """Be killed when `parent` ends, at once where it has ended already; 0 means whoever is the parent now.

    The kernel takes the thread that started this process for its parent.
    """
    parent = parent or os.getppid()
    prctl(_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it died before the kernel was asked to watch it
        os._exit(1)


def forbid_new_privileges() -> None:
    """Let no later exec gain anything; an ordinary user needs this for Landlock and seccomp."""
    prctl(_SET_NO_NEW_PRIVS, 1)


def drop_capabilities() -> None:
    """Return up all capabilities for good, see capabilities(7); root is nobody special after that."""
    # Only the capable can shrink the bounding set, and only for them it matters: it holds what an exec could
    # bring back. The error that ends this comes after the last capability of this kernel, or at once.
    with suppress(OSError):
        for capability in count():
            prctl(_CAPBSET_DROP, capability)
    with suppress(OSError):  # the ambient set came with Linux 4.3; it holds nothing that is not permitted
        prctl(_CAP_AMBIENT, _CAP_AMBIENT_CLEAR_ALL)
    capset(struct.pack("=Ii", _CAPABILITY_VERSION_3, 0), bytes(24))
