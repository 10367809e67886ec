"""The calls of the Linux kernel that Python does not wrap, by way of libc."""

from __future__ import annotations

import ctypes
import os
from functools import cache
from typing import Any


def syscall(number: int, *arguments: int) -> int:
    """Make a system call, see syscall(2); OSError where it fails."""
    return _checked(_libc().syscall, number, *arguments, *[0] * (6 - len(arguments)))


def prctl(option: int, *arguments: int) -> int:
    """Change or ask something about this process, see prctl(2); OSError where it fails."""
    return _checked(_libc().prctl, option, *arguments, *[0] * (4 - len(arguments)))


def capset(header: bytes, data: bytes) -> None:
    """Set the capabilities of this thread, see capset(2); OSError where it fails."""
    _checked(_libc().capset, header, data)


def _checked(function: Any, *arguments: Any) -> int:
    result: int = function(*arguments)
    if result == -1:
        code = ctypes.get_errno()
        raise OSError(code, f"{function.__name__}{arguments[:2]}: {os.strerror(code)}")
    return result


@cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    # Without the types ctypes would pass ints of 32 bits where the kernel reads 64.
    libc.syscall.argtypes = [ctypes.c_long] * 7
    libc.syscall.restype = ctypes.c_long
    libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    libc.capset.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
    return libc
