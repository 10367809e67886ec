"""The confinement of the candidate process.

Theory of operation. The candidate gives up its rights by itself, in its only thread, after it has imported
what it needs and before it sees a line of the attempt. Everything is irrevocable and is inherited by each
thread that the attempt starts. No layer trusts another, and each is used where the kernel offers it:

    parent_death_signal   the kernel kills the candidate when the fork server ends, and that with the examiner
    rlimits               address space, output, CPU time as a backstop, descriptors; no core dump
    no_new_privs          no exec gains anything; what allows an ordinary user two of the layers below
    landlock              the only files are the libraries that the examiner names, for reading; no TCP,
                          no signals and no abstract sockets out of the process
    capabilities          root becomes an ordinary user
    seccomp               only the system calls that computing needs: no process, exec, socket or writable
                          file, no signal to others, no look into their memory

The order matters: Landlock and seccomp rest on no_new_privs, and the filter comes last because it refuses
what sets up the others. A kernel without a layer makes it "not offered", which every verdict tells; a layer
that is offered and fails is an OSError, and nothing of the attempt is executed.

What stays possible: burning the time and memory that the limits leave, reading metadata of files (`stat`),
and all that the process does to itself. Elsewhere than on Linux there are only the rlimits, and the
examiner's killing of the process group.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from judge.candidate import landlock, privileges, rlimits, seccomp


@dataclass(frozen=True, slots=True)
class Policy:
    """What the examiner lets a candidate do."""

    readable: tuple[str, ...]
    """Files, and folders with all beneath them, that may be read."""
    listable: tuple[str, ...]
    """Folders that may only be listed, with all beneath them."""
    memory_bytes: int
    """Address space in all, so with room for what is mapped and never touched."""
    output_bytes: int
    """The size to which the process may make a file grow; standard output is one."""
    cpu_s: int
    """CPU seconds from the start of the process, after which the kernel kills it."""
    off: frozenset[str]
    """Layers that tests do without."""
    parent: int = 0
    """The process that must not be outlived; 0 means whoever is the parent."""


class _Layer(NamedTuple):
    offered: Callable[[], bool]
    apply: Callable[[Policy], None]


def confine(policy: Policy) -> dict[str, str]:
    """Confine this process for good; give each layer as on, off or not offered.

    OSError where a layer that the kernel offers fails, RuntimeError where another thread would escape.
    """
    _be_alone()
    return {name: _apply(name, layer, policy) for name, layer in _LAYERS.items()}


def offered() -> dict[str, str]:
    """Tell which layers would be on on this machine, the others being not offered; confines nothing."""
    return {name: "on" if layer.offered() else "not offered" for name, layer in _LAYERS.items()}


def _be_alone() -> None:
    if _on_linux() and os.path.isdir("/proc/self/task") and len(os.listdir("/proc/self/task")) > 1:
        raise RuntimeError("a thread was started before the sandbox, which would not cover it")


def _apply(name: str, layer: _Layer, policy: Policy) -> str:
    if name in policy.off or (name in _REST_ON_NO_NEW_PRIVS and "no_new_privs" in policy.off):
        return "off"
    if not layer.offered():
        return "not offered"
    layer.apply(policy)
    return "on"


def _on_linux() -> bool:
    return sys.platform == "linux"


_LAYERS: Final = {
    "parent_death_signal": _Layer(_on_linux, lambda policy: privileges.die_with_parent(policy.parent)),
    "rlimits": _Layer(
        lambda: True, lambda policy: rlimits.limit(policy.memory_bytes, policy.output_bytes, policy.cpu_s)
    ),
    "no_new_privs": _Layer(_on_linux, lambda _: privileges.forbid_new_privileges()),
    "landlock": _Layer(
        lambda: _on_linux() and landlock.version() > 0,
        lambda policy: landlock.restrict(policy.readable, policy.listable),
    ),
    "capabilities": _Layer(_on_linux, lambda _: privileges.drop_capabilities()),
    "seccomp": _Layer(lambda: _on_linux() and seccomp.offered(), lambda _: seccomp.install()),
}
"""The layers in the order in which they are laid on."""

_REST_ON_NO_NEW_PRIVS: Final = ("landlock", "seccomp")
