"""A filter of system calls, see seccomp(2): what Python needs to compute is allowed, all else is refused.

The filter is a program for the kernel's classic BPF machine that looks at one system call at a time. It
starts with the architecture and then tries rule after rule; a rule that does not match hands on to the next,
and the last instruction refuses with EPERM. So a call that nobody thought of is refused. Calls newer than
`_NEWEST`, and the x32 variants on x86-64, get ENOSYS, as from an older kernel: libraries then fall back to
what they used before.

Arguments are compared by their low 32 bits where the kernel takes an int, so that nothing passes in the rest.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from errno import ENOSYS, EPERM
from typing import Final

from judge.candidate.kernel import prctl

_GET_SECCOMP: Final = 21
_SET_SECCOMP: Final = 22
_MODE_FILTER: Final = 2

_ALLOW: Final = 0x7FFF0000
_ERRNO: Final = 0x00050000

_ARCHITECTURES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""For each machine its column in the table and its name in the kernel, see <linux/audit.h>."""
_NEWEST: Final = 450

# Name, number on x86-64, number on arm64 (those of <asm-generic/unistd.h>); - where there is none.
_HARMLESS: Final = """
    read:0:63 write:1:64 readv:19:65 writev:20:66 pread64:17:67 pwrite64:18:68 preadv:295:69 pwritev:296:70
    preadv2:327:286 pwritev2:328:287 lseek:8:62 close:3:57 close_range:436:436 dup:32:23 dup2:33:- dup3:292:24
    pipe:22:- pipe2:293:59 fsync:74:82 fdatasync:75:83 poll:7:- ppoll:271:73 select:23:- pselect6:270:72
    epoll_create:213:- epoll_create1:291:20 epoll_ctl:233:21 epoll_wait:232:- epoll_pwait:281:22
    epoll_pwait2:441:441 eventfd:284:- eventfd2:290:19 timerfd_create:283:85 timerfd_settime:286:86
    timerfd_gettime:287:87 signalfd:282:- signalfd4:289:74 recvfrom:45:207

    access:21:- faccessat:269:48 faccessat2:439:439 stat:4:- lstat:6:- fstat:5:80 newfstatat:262:79
    statx:332:291 statfs:137:43 fstatfs:138:44 readlink:89:- readlinkat:267:78 getcwd:79:17 chdir:80:49
    fchdir:81:50 umask:95:166 getdents:78:- getdents64:217:61 fadvise64:221:223

    mmap:9:222 munmap:11:215 mremap:25:216 mprotect:10:226 madvise:28:233 brk:12:214 mincore:27:232
    msync:26:227 membarrier:324:283

    exit:60:93 exit_group:231:94 futex:202:98 futex_waitv:449:449 set_robust_list:273:99
    set_tid_address:218:96 rseq:334:293 gettid:186:178 sched_yield:24:124 sched_getaffinity:204:123
    sched_getparam:143:121 sched_getscheduler:145:120 sched_get_priority_max:146:125
    sched_get_priority_min:147:126 getpriority:140:141 getcpu:309:168

    rt_sigaction:13:134 rt_sigprocmask:14:135 rt_sigpending:127:136 rt_sigtimedwait:128:137
    rt_sigsuspend:130:133 rt_sigreturn:15:139 sigaltstack:131:132 restart_syscall:219:128 pause:34:-
    alarm:37:- getitimer:36:102 setitimer:38:103 timer_create:222:107 timer_settime:223:110
    timer_gettime:224:108 timer_getoverrun:225:109 timer_delete:226:111

    nanosleep:35:101 clock_nanosleep:230:115 clock_gettime:228:113 clock_getres:229:114 gettimeofday:96:169
    time:201:- times:100:153

    getpid:39:172 getppid:110:173 getpgid:121:155 getpgrp:111:- getsid:124:156 getuid:102:174 geteuid:107:175
    getgid:104:176 getegid:108:177 getgroups:115:158 getresuid:118:148 getresgid:120:150 capget:125:90
    uname:63:160 sysinfo:99:179 getrusage:98:165 getrlimit:97:163 getrandom:318:278 wait4:61:260 waitid:247:95
"""
_JUDGED: Final = """
    open:2:- openat:257:56 ioctl:16:29 fcntl:72:25 clone:56:220 kill:62:129 tkill:200:130 tgkill:234:131
    rt_sigqueueinfo:129:138 rt_tgsigqueueinfo:297:240 prctl:157:167 prlimit64:302:261 sendto:44:206
    clone3:435:435 openat2:437:437
"""
"""Allowed or not by their arguments, see `_rules`."""

# Flags of open(2) that ask for more than reading; the last is what makes O_TMPFILE of O_DIRECTORY.
_WRITING: Final = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC | 0o20000000
_CLONE_THREAD: Final = 0x10000
_CLONE_NAMESPACES: Final = 0x7E020000
"""All flags CLONE_NEW* of clone(2)."""
_FCNTL: Final = (0, 1, 2, 3, 1030, 1032)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC, F_GETPIPE_SZ.

Not F_SETOWN and F_SETSIG, which send signals to others, and not F_SETFL and F_ADD_SEALS, which would change
the file that takes the output for the examiner too.
"""
_IOCTL: Final = (0x5401, 0x802C542A, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
"""TCGETS, TCGETS2, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX: is it a terminal, what is to be read."""
_PRCTL: Final = (2, 3, 15, 16, 21, 39, 0x53564D41)
"""Asking (PDEATHSIG, DUMPABLE, SECCOMP, NO_NEW_PRIVS) and naming (SET_NAME, GET_NAME, SET_VMA)."""
_RLIMIT_STACK: Final = 3


@dataclass(frozen=True, slots=True)
class _Test:
    """An argument, or half of it, that must be one of the values once it is masked."""

    argument: int
    values: tuple[int, ...]
    mask: int = 0xFFFFFFFF
    high: bool = False


def offered() -> bool:
    """Return whether this kernel filters system calls and this module knows the machine's numbers."""
    try:
        return os.uname().machine in _ARCHITECTURES and prctl(_GET_SECCOMP) >= 0
    except OSError:
        return False


def install() -> None:
    """Filter the system calls of this thread and those that it starts, for good; needs no_new_privs."""
    code = program(os.uname().machine, os.getpid())
    instructions = ctypes.create_string_buffer(code, len(code))
    # struct sock_fprog: a short, padding, a pointer
    descriptor = struct.pack("@HP", len(code) // 8, ctypes.addressof(instructions))
    buffer = ctypes.create_string_buffer(descriptor, len(descriptor))
    prctl(_SET_SECCOMP, _MODE_FILTER, ctypes.addressof(buffer))


def program(machine: str, pid: int) -> bytes:
    """Write the filter for a machine and for the one process that may be signalled: this one."""
    column, architecture = _ARCHITECTURES[machine]
    judged = _numbers(_JUDGED, column)
    # The architecture first: on another one the numbers mean other calls.
    code = [_load(4), _equal(architecture, 1, 0), _return(_ERRNO | EPERM)]
    code += [_load(0), _greater(_NEWEST, 0, 1), _return(_ERRNO | ENOSYS)]
    for first, last in _ranges(_numbers(_HARMLESS, column).values()):
        code += [_at_least(first, 0, 2), _greater(last, 1, 0), _return(_ALLOW)]
    for name, tests, verdict in _rules(pid):
        if name in judged:
            code += _rule(judged[name], tests, verdict)
    return b"".join([*code, _return(_ERRNO | EPERM)])


def _rules(pid: int) -> Iterator[tuple[str, tuple[_Test, ...], int]]:
    yield "open", (_Test(1, (0,), _WRITING),), _ALLOW
    yield "openat", (_Test(2, (0,), _WRITING),), _ALLOW
    yield "ioctl", (_Test(1, _IOCTL),), _ALLOW
    yield "fcntl", (_Test(1, _FCNTL),), _ALLOW
    yield "clone", (_Test(0, (_CLONE_THREAD,), _CLONE_THREAD | _CLONE_NAMESPACES),), _ALLOW
    for name in ("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo"):
        yield name, (_Test(0, (pid,)),), _ALLOW
    yield "prctl", (_Test(0, _PRCTL),), _ALLOW
    # Limits may be asked for. The stack's soft limit may be raised too, as attempts with deep recursion do.
    yield "prlimit64", (_Test(0, (0, pid)), *_null(2)), _ALLOW
    yield "prlimit64", (_Test(0, (0, pid)), _Test(1, (_RLIMIT_STACK,))), _ALLOW
    yield "sendto", _null(4), _ALLOW  # what send(2) is made of, on the one socket that there is: the wire
    # The arguments lie in memory, where a filter cannot look; libc falls back to clone and openat.
    yield "clone3", (), _ERRNO | ENOSYS
    yield "openat2", (), _ERRNO | ENOSYS


def _null(argument: int) -> tuple[_Test, _Test]:
    return _Test(argument, (0,)), _Test(argument, (0,), high=True)


def _numbers(table: str, column: int) -> dict[str, int]:
    rows = (entry.split(":") for entry in table.split())
    return {name: int(numbers[column]) for name, *numbers in rows if numbers[column] != "-"}


def _ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ranges


# --- instructions, see struct sock_filter in <linux/filter.h> ---


def _rule(number: int, tests: tuple[_Test, ...], verdict: int) -> list[bytes]:
    """Return `verdict` on the call where all tests hold, and go on behind the rule where they do not."""
    code = [_return(verdict)]
    for test in reversed(tests):
        check = [_load(16 + 8 * test.argument + 4 * test.high), _and(test.mask)]
        *others, last = test.values
        for left, value in zip(range(len(others), 0, -1), others, strict=True):
            check.append(_equal(value, left, 0))
        code = [*check, _equal(last, 0, len(code)), *code]
    return [_load(0), _equal(number, 0, len(code)), *code]


def _load(offset: int) -> bytes:
    """Load 32 bits of struct seccomp_data: number, architecture, instruction pointer (64), arguments (64)."""
    return _instruction(0x20, offset)


def _and(mask: int) -> bytes:
    return _instruction(0x54, mask)


def _equal(value: int, then: int, otherwise: int) -> bytes:
    return _instruction(0x15, value, then, otherwise)


def _greater(value: int, then: int, otherwise: int) -> bytes:
    return _instruction(0x25, value, then, otherwise)


def _at_least(value: int, then: int, otherwise: int) -> bytes:
    return _instruction(0x35, value, then, otherwise)


def _return(action: int) -> bytes:
    return _instruction(0x06, action)


def _instruction(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("=HBBI", code, then, otherwise, value)
