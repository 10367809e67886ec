"""The filter of system calls, run instruction by instruction: so arm64 is tested on x86-64 too, and back."""

from __future__ import annotations

import os
import struct
import sys
from errno import ENOSYS, EPERM

import pytest

from judge.candidate import seccomp

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the flags of open(2) are Linux's")

PID = 4711
ALLOWED = 0x7FFF0000
REFUSED = 0x00050000 | EPERM
ABSENT = 0x00050000 | ENOSYS
MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}


def answer(machine: str, number: int, *arguments: int, architecture: int | None = None) -> int:
    """Return what the kernel would do about a system call."""
    padded = [argument % 2**64 for argument in (*arguments, *[0] * (6 - len(arguments)))]
    data = struct.pack("=IIQ6Q", number, architecture or MACHINES[machine], 0, *padded)
    code = list(struct.iter_unpack("=HBBI", seccomp.program(machine, PID)))
    accumulator = position = 0
    while True:
        operation, then, otherwise, value = code[position]
        position += 1
        match operation:
            case 0x20:
                (accumulator,) = struct.unpack_from("=I", data, value)
            case 0x54:
                accumulator &= value
            case 0x15:
                position += then if accumulator == value else otherwise
            case 0x25:
                position += then if accumulator > value else otherwise
            case 0x35:
                position += then if accumulator >= value else otherwise
            case 0x06:
                return int(value)
            case _:
                raise AssertionError(f"an instruction that the kernel does not know: {operation:#x}")


CALLS = {
    # name: numbers on x86-64 and arm64, arguments, answer
    "read": (0, 63, (3, 0, 10), ALLOWED),
    "write": (1, 64, (1, 0, 10), ALLOWED),
    "mmap": (9, 222, (), ALLOWED),
    "exit_group": (231, 94, (), ALLOWED),
    "openat for reading": (257, 56, (-100, 0, os.O_RDONLY | os.O_CLOEXEC), ALLOWED),
    "openat for writing": (257, 56, (-100, 0, os.O_WRONLY), REFUSED),
    "openat for both": (257, 56, (-100, 0, os.O_RDWR), REFUSED),
    "openat that creates": (257, 56, (-100, 0, os.O_CREAT), REFUSED),
    "openat that truncates": (257, 56, (-100, 0, os.O_TRUNC), REFUSED),
    "openat2": (437, 437, (), ABSENT),
    "a thread": (56, 220, (0x3D0F00,), ALLOWED),
    "a process": (56, 220, (17,), REFUSED),
    "vfork": (56, 220, (0x4111,), REFUSED),
    "a thread in a namespace": (56, 220, (0x3F0F00,), REFUSED),
    "clone3": (435, 435, (), ABSENT),
    "execve": (59, 221, (), REFUSED),
    "execveat": (322, 281, (), REFUSED),
    "socket": (41, 198, (1, 1, 0), REFUSED),
    "socketpair": (53, 199, (1, 1, 0), REFUSED),
    "connect": (42, 203, (), REFUSED),
    "sendmsg": (46, 211, (), REFUSED),
    "send": (44, 206, (3, 0, 10, 0, 0, 0), ALLOWED),
    "sendto": (44, 206, (3, 0, 10, 0, 2**32, 16), REFUSED),
    "kill itself": (62, 129, (PID, 9), ALLOWED),
    "kill another": (62, 129, (PID + 1, 9), REFUSED),
    "kill the group": (62, 129, (0, 9), REFUSED),
    "kill all": (62, 129, (-1, 9), REFUSED),
    "kill a group": (62, 129, (-PID, 9), REFUSED),
    "tgkill itself": (234, 131, (PID, 5000, 9), ALLOWED),
    "tgkill another": (234, 131, (1, 1, 9), REFUSED),
    "pidfd_open": (434, 434, (1,), REFUSED),
    "pidfd_send_signal": (424, 424, (), REFUSED),
    "ptrace": (101, 117, (16, 1), REFUSED),
    "process_vm_readv": (310, 270, (1,), REFUSED),
    "prlimit64 that asks": (302, 261, (0, 9, 0, 1), ALLOWED),
    "prlimit64 that sets": (302, 261, (0, 9, 2**32, 0), REFUSED),
    "prlimit64 of the stack": (302, 261, (0, 3, 1234, 0), ALLOWED),
    "prlimit64 of another": (302, 261, (1, 3, 1234, 0), REFUSED),
    "a name for a thread": (157, 167, (15,), ALLOWED),
    "no death signal": (157, 167, (1, 0), REFUSED),
    "isatty": (16, 29, (1, 0x5401), ALLOWED),
    "TIOCSTI": (16, 29, (1, 0x5412), REFUSED),
    "TIOCSTI, with more bits": (16, 29, (1, 2**32 + 0x5412), REFUSED),
    "F_DUPFD_CLOEXEC": (72, 25, (1, 1030), ALLOWED),
    "F_SETOWN": (72, 25, (1, 8), REFUSED),
    "unlinkat": (263, 35, (), REFUSED),
    "fchmodat": (268, 53, (), REFUSED),
    "mount": (165, 40, (), REFUSED),
    "unshare": (272, 97, (), REFUSED),
    "bpf": (321, 280, (), REFUSED),
    "io_uring_setup": (425, 425, (), REFUSED),
    "something newer": (451, 451, (), ABSENT),
    "something of x32": (0x40000000, 0x40000000, (), ABSENT),
}


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("name", CALLS)
def test_calls(machine: str, name: str) -> None:
    """Each call is answered by its number and, where they matter, its arguments."""
    x86_64, arm64, arguments, expected = CALLS[name]
    assert answer(machine, x86_64 if machine == "x86_64" else arm64, *arguments) == expected


@pytest.mark.parametrize("machine", MACHINES)
def test_other_architectures(machine: str) -> None:
    """A call by another architecture's numbers is refused, whatever it is."""
    assert {answer(machine, number, architecture=0x40000003) for number in range(400)} == {REFUSED}
