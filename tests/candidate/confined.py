"""What the tests of the confinement run in a process of its own: attacks, and what must go on working.

`python confined.py JSON` confines itself by the policy, tries everything in turn and tells what came of it.
It is kept to the standard library, so that a bare interpreter can run it as another user.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ATTACKS: dict[str, tuple[Callable[[dict[str, Any]], object], frozenset[str]]] = {}
"""Each attack with the layers of which every single one stops it."""
DUTIES: dict[str, Callable[[dict[str, Any]], object]] = {}
"""What must work with all layers on."""


def attack(*layers: str) -> Callable[[Callable[[dict[str, Any]], object]], None]:
    """Enter an attack that raises OSError where it is stopped."""

    def enter(function: Callable[[dict[str, Any]], object]) -> None:
        ATTACKS[function.__name__] = function, frozenset(layers)

    return enter


def duty(function: Callable[[dict[str, Any]], object]) -> None:
    """Enter what must work."""
    DUTIES[function.__name__] = function


def libc(name: str, *arguments: Any) -> int:
    """Call a function of libc; OSError where it fails."""
    result: int = getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments)
    if result == -1:
        raise OSError(ctypes.get_errno(), name)
    return result


def by_number(x86_64: int, arm64: int, *arguments: int) -> int:
    """Make a system call that libc has no function for; OSError where it fails."""
    number = x86_64 if os.uname().machine == "x86_64" else arm64
    return libc("syscall", *map(ctypes.c_long, (number, *arguments)))


# --- reading ---


@attack("landlock")
def read_passwords(_: dict[str, Any]) -> None:
    Path("/etc/passwd").read_text()


@attack("landlock")
def read_a_problem(given: dict[str, Any]) -> None:
    Path(given["problem"]).read_text()


@attack("landlock")
def read_a_problem_by_a_link(given: dict[str, Any]) -> None:
    Path(given["scratch"], "link-to-problem").read_text()


@attack("landlock")
def read_a_problem_from_its_folder(given: dict[str, Any]) -> None:
    folder = os.open(os.path.dirname(given["problem"]), os.O_PATH)
    os.open(os.path.basename(given["problem"]), os.O_RDONLY, dir_fd=folder)


@attack("landlock")
def read_the_environment(_: dict[str, Any]) -> None:
    Path("/proc/self/environ").read_bytes()


@attack("landlock")
def read_the_command_line_of_another(given: dict[str, Any]) -> None:
    Path(f"/proc/{given['victim']}/cmdline").read_bytes()


@attack("landlock")
def list_the_root(_: dict[str, Any]) -> None:
    os.listdir("/")


@attack("landlock")
def list_processes(_: dict[str, Any]) -> None:
    os.listdir("/proc")


@attack("landlock")
def list_the_working_folder(_: dict[str, Any]) -> None:
    os.listdir(".")


# --- writing ---


@attack("landlock", "seccomp")
def create_a_file(given: dict[str, Any]) -> None:
    Path(given["scratch"], "new").write_text("x")


@attack("landlock", "seccomp")
def create_a_nameless_file(given: dict[str, Any]) -> None:
    os.open(given["scratch"], os.O_TMPFILE | os.O_RDWR)


@attack("landlock", "seccomp")
def open_for_appending(given: dict[str, Any]) -> None:
    os.open(Path(given["scratch"], "file"), os.O_WRONLY | os.O_APPEND)


@attack("landlock", "seccomp")
def truncate_while_reading(given: dict[str, Any]) -> None:
    os.open(Path(given["scratch"], "file"), os.O_RDONLY | os.O_TRUNC)


@attack("landlock", "seccomp")
def truncate_by_name(given: dict[str, Any]) -> None:
    os.truncate(Path(given["scratch"], "file"), 0)


@attack("landlock", "seccomp")
def remove_a_file(given: dict[str, Any]) -> None:
    os.unlink(Path(given["scratch"], "to-remove"))


@attack("landlock", "seccomp")
def rename_a_file(given: dict[str, Any]) -> None:
    os.rename(Path(given["scratch"], "to-rename"), Path(given["scratch"], "renamed"))


@attack("seccomp")
def link_a_file(given: dict[str, Any]) -> None:  # within one folder Landlock lets a file be linked
    os.link(Path(given["scratch"], "file"), Path(given["scratch"], "linked"))


@attack("landlock", "seccomp")
def make_a_folder(given: dict[str, Any]) -> None:
    os.mkdir(Path(given["scratch"], "folder"))


@attack("landlock", "seccomp")
def make_a_symlink(given: dict[str, Any]) -> None:
    os.symlink("/", Path(given["scratch"], "symlink"))


@attack("landlock", "seccomp")
def make_a_pipe_with_a_name(given: dict[str, Any]) -> None:
    os.mkfifo(Path(given["scratch"], "fifo"))


@attack("seccomp")
def change_a_mode(given: dict[str, Any]) -> None:
    os.chmod(Path(given["scratch"], "file"), 0o777)


@attack("seccomp")
def change_an_owner(given: dict[str, Any]) -> None:
    os.chown(Path(given["scratch"], "file"), os.getuid(), os.getgid())


@attack("seccomp")
def change_times(given: dict[str, Any]) -> None:
    os.utime(Path(given["scratch"], "file"), (0, 0))


@attack("landlock", "seccomp")
def write_to_a_device(_: dict[str, Any]) -> None:
    os.open("/dev/null", os.O_WRONLY)


# --- other processes ---


@attack("seccomp")
def fork(_: dict[str, Any]) -> None:
    if os.fork() == 0:
        os._exit(0)


@attack("landlock", "seccomp")
def run_a_program(_: dict[str, Any]) -> None:
    subprocess.run(["/bin/true"], check=True)


@attack("landlock", "seccomp")
def spawn_a_program(_: dict[str, Any]) -> None:
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


@attack("landlock", "seccomp")
def spawn_this_python(_: dict[str, Any]) -> None:
    subprocess.run([sys.executable, "-c", ""], check=True)


@attack("seccomp")
def leave_the_session(_: dict[str, Any]) -> None:
    by_number(109, 154, 0, 0)  # setpgid; setsid works only once


@attack("landlock", "seccomp")
def signal_another(given: dict[str, Any]) -> None:
    os.kill(given["victim"], 0)


@attack("landlock", "seccomp")
def signal_a_thread_of_another(given: dict[str, Any]) -> None:
    by_number(200, 130, given["victim"], 0)  # tkill


@attack("seccomp")
def signal_the_group(_: dict[str, Any]) -> None:
    os.kill(0, 0)


@attack("seccomp")
def signal_everybody(_: dict[str, Any]) -> None:
    os.kill(-1, 0)


@attack("seccomp")
def signal_by_descriptor(given: dict[str, Any]) -> None:
    signal.pidfd_send_signal(os.pidfd_open(given["victim"]), 0)


@attack("seccomp")
def signal_by_owning_a_pipe(given: dict[str, Any]) -> None:
    fcntl.fcntl(os.pipe()[0], fcntl.F_SETOWN, given["victim"])


@attack("landlock", "seccomp")
def trace_another(given: dict[str, Any]) -> None:
    libc("ptrace", 0x4206, given["victim"], None, None)  # PTRACE_SEIZE


@attack("landlock", "seccomp")
def read_memory_of_another(given: dict[str, Any]) -> None:
    class Piece(ctypes.Structure):
        _fields_ = [("start", ctypes.c_void_p), ("size", ctypes.c_size_t)]

    buffer = ctypes.create_string_buffer(16)
    here = Piece(ctypes.addressof(buffer), 16)
    there = Piece(given["address"], 16)
    one = ctypes.c_ulong(1)
    pieces = ctypes.byref(here), one, ctypes.byref(there), one
    libc("process_vm_readv", given["victim"], *pieces, ctypes.c_ulong(0))


@attack("landlock", "seccomp")
def open_memory_of_another(given: dict[str, Any]) -> None:
    os.open(f"/proc/{given['victim']}/mem", os.O_RDWR)


@attack("seccomp")
def limit_another(given: dict[str, Any]) -> None:
    resource.prlimit(given["victim"], resource.RLIMIT_CORE, (0, 0))


@attack("seccomp")
def slow_another_down(given: dict[str, Any]) -> None:
    os.setpriority(os.PRIO_PROCESS, given["victim"], 19)


@attack("seccomp")
def move_another_to_one_core(given: dict[str, Any]) -> None:
    os.sched_setaffinity(given["victim"], os.sched_getaffinity(0))


# --- sockets and the like ---


@attack("landlock", "seccomp")
def connect_by_tcp(given: dict[str, Any]) -> None:
    socket.create_connection(("127.0.0.1", given["port"]))


@attack("landlock", "seccomp")
def listen_by_tcp(_: dict[str, Any]) -> None:
    socket.create_server(("127.0.0.1", 0))


@attack("seccomp")
def make_a_udp_socket(_: dict[str, Any]) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


@attack("seccomp")
def make_a_unix_socket(_: dict[str, Any]) -> None:
    socket.socket(socket.AF_UNIX)


@attack("seccomp")
def make_a_pair_of_sockets(_: dict[str, Any]) -> None:
    socket.socketpair()


@attack("seccomp")
def make_a_kernel_socket(_: dict[str, Any]) -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)


@attack("seccomp")
def make_a_file_in_memory(_: dict[str, Any]) -> None:
    os.memfd_create("x")


@attack("seccomp")
def make_shared_memory(_: dict[str, Any]) -> None:
    libc("shmget", 0, ctypes.c_size_t(4096), 0o1600)


@attack("seccomp")
def make_a_semaphore(_: dict[str, Any]) -> None:
    libc("semget", 0, 1, 0o1600)


@attack("seccomp")
def make_a_message_queue(_: dict[str, Any]) -> None:
    libc("msgget", 0, 0o1600)


# --- undoing the confinement ---


@attack("seccomp")
def outlive_the_parent(_: dict[str, Any]) -> None:
    libc("prctl", 1, 0, 0, 0, 0)


@attack("seccomp")
def hide_from_the_examiner(_: dict[str, Any]) -> None:
    libc("prctl", 4, 1, 0, 0, 0)  # PR_SET_DUMPABLE, to what it is


@attack("seccomp")
def watch_files(_: dict[str, Any]) -> None:
    libc("inotify_init")


@attack("seccomp")
def become_somebody(_: dict[str, Any]) -> None:
    os.setresuid(os.getuid(), os.getuid(), os.getuid())


@attack("seccomp")
def flush_all_disks(_: dict[str, Any]) -> None:
    libc("syncfs", 2)


@attack("seccomp")
def lower_a_limit(_: dict[str, Any]) -> None:
    limits = resource.getrlimit(resource.RLIMIT_CORE)
    resource.prlimit(os.getpid(), resource.RLIMIT_CORE, limits)


@attack("seccomp")
def take_printed_text_back(_: dict[str, Any]) -> None:
    os.ftruncate(1, 0)


@attack("seccomp")
def change_the_mode_of_the_output(_: dict[str, Any]) -> None:
    fcntl.fcntl(1, fcntl.F_SETFL, fcntl.fcntl(1, fcntl.F_GETFL))


@attack("seccomp")
def clone_by_the_newer_call(_: dict[str, Any]) -> None:
    arguments = (ctypes.c_uint64 * 11)(0, 0, 0, 0, signal.SIGCHLD)
    if by_number(435, 435, ctypes.addressof(arguments), 88) == 0:
        os._exit(0)


@attack("seccomp")
def open_by_the_newer_call(_: dict[str, Any]) -> None:
    how = (ctypes.c_uint64 * 3)(os.O_RDONLY)
    name = ctypes.create_string_buffer(os.fsencode(os.__file__))
    by_number(437, 437, -100, ctypes.addressof(name), ctypes.addressof(how), 24)


# --- what must work ---


@duty
def print_and_flush(_: dict[str, Any]) -> None:
    print("printed", file=sys.stderr, flush=True)


@duty
def import_late(_: dict[str, Any]) -> None:
    import bisect
    import concurrent.futures
    import dataclasses
    import decimal
    import fractions
    import hashlib
    import heapq
    import lzma
    import queue
    import random
    import sqlite3
    import ssl
    import statistics
    import typing
    import unittest
    import uuid
    import zoneinfo

    assert decimal.Decimal(1) / 3 < 1
    assert zoneinfo.ZoneInfo("Europe/Berlin").key
    assert hashlib.sha256(b"x").hexdigest()
    assert lzma.decompress(lzma.compress(b"x")) == b"x"
    assert sqlite3.connect(":memory:").execute("select 1").fetchone() == (1,)
    assert random.SystemRandom().random() < 1
    assert uuid.uuid4().version == 4
    assert all((bisect, concurrent, dataclasses, fractions, heapq, queue, ssl, statistics, typing, unittest))


@duty
def import_after_forgetting(_: dict[str, Any]) -> None:
    import importlib

    importlib.invalidate_caches()
    import colorsys

    assert colorsys


@duty
def start_threads(_: dict[str, Any]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(len, ["a", "bb"])) == [1, 2]
    names = []
    threads = [threading.Thread(target=lambda: names.append(threading.get_native_id())) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names) == 16


@duty
def confine_threads_too(given: dict[str, Any]) -> None:
    stopped: list[bool] = []

    def try_to_read() -> None:
        try:
            Path(given["problem"]).read_text()
        except PermissionError:
            stopped.append(True)

    thread = threading.Thread(target=try_to_read)
    thread.start()
    thread.join()
    assert stopped


@duty
def sleep(_: dict[str, Any]) -> None:
    time.sleep(0.001)


@duty
def signal_itself(_: dict[str, Any]) -> None:
    received: list[int] = []
    signal.signal(signal.SIGUSR1, lambda number, _: received.append(number))
    signal.signal(signal.SIGALRM, lambda number, _: received.append(number))
    signal.raise_signal(signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
    signal.setitimer(signal.ITIMER_REAL, 0.001)
    end = time.monotonic() + 5
    while len(received) < 4 and time.monotonic() < end:
        time.sleep(0.001)
    assert len(received) == 4, received


@duty
def pipe_and_poll(_: dict[str, Any]) -> None:
    import select

    reader, writer = os.pipe()
    os.write(writer, b"x")
    assert select.select([reader], [], [], 0)[0] == [reader]
    os.read(reader, 1)


@duty
def use_the_wire(given: dict[str, Any]) -> None:
    given["wire"].sendall(b"x")
    assert given["wire"].recv(1) == b"x"


@duty
def recurse_deeply(_: dict[str, Any]) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    resource.setrlimit(resource.RLIMIT_STACK, (soft, hard))
    sys.setrecursionlimit(50_000)

    def depth(left: int) -> int:
        return 1 + depth(left - 1) if left else 0

    depth(20_000)


@duty
def ask_the_system(_: dict[str, Any]) -> None:
    os.cpu_count(), os.getcwd(), os.stat("."), resource.getrusage(0), time.process_time(), os.times()


@duty
def show_lines_of_the_library(_: dict[str, Any]) -> None:
    import traceback

    try:
        json.loads("{")
    except ValueError:
        assert "scan_once(" in traceback.format_exc()


@duty
def read_no_other_packages(given: dict[str, Any]) -> None:
    for path in given["packages"]:
        with contextlib.suppress(OSError):
            os.listdir(path)
            raise AssertionError(path)
        for name in ("pytest", "judge"):
            with contextlib.suppress(OSError):
                Path(path, name, "__init__.py").read_text()
                raise AssertionError(name)


@duty
def use_numpy(given: dict[str, Any]) -> None:
    if not given["numpy"]:
        return
    import numpy as np
    import numpy.ma
    import numpy.polynomial

    assert np.linalg.inv(np.eye(200)).sum() == 200
    assert np.fft.fft(np.ones(8))[0] == 8
    assert (np.ones((300, 300)) @ np.ones((300, 300)))[0, 0] == 300
    assert np.random.default_rng(0).random() < 1
    assert numpy.ma
    assert numpy.polynomial


def outcome(function: Callable[[dict[str, Any]], object], given: dict[str, Any]) -> str:
    """Tell what came of it: an empty text where it worked."""
    try:
        function(given)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def main(given: dict[str, Any]) -> None:
    sys.path[:0] = given["path"]
    if given["numpy"]:
        import numpy
        import numpy.random

        assert numpy.random
    from judge.candidate.confine import Policy, confine

    given["wire"] = socket.socket(fileno=given["wire"])
    policy = given["policy"]
    layers = confine(Policy(**{**policy, "off": frozenset(policy["off"])}))
    for path in given["path"]:
        sys.path.remove(path)
    tried = (
        DUTIES if given["try"] == "duties" else {name: function for name, (function, _) in ATTACKS.items()}
    )
    outcomes = {name: outcome(function, given) for name, function in tried.items()}
    os.write(given["result"], json.dumps([layers, outcomes]).encode())
    os._exit(0)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
