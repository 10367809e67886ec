"""The fork server: a bare Python that has imported all that a candidate needs, and forks candidates.

The examiner starts it as `python -P -s -S -c BOOT` with a clean environment and no input. Every request is
nine bytes, and every answer four:

    fork   with four descriptors: the candidate's socket, its output, a file for where it was when it died, and
           its scratch folder; gives its pid, or less than 0 where there is no room for another process
    wait   for a pid, so many milliseconds; gives the exit code as subprocess does, or RUNNING
    numpy  for the candidates that are forked from now on; has no answer

It ends when the examiner's end of its socket closes, or is killed by the kernel when the examiner ends. Nothing
of an attempt ever runs in this process, and a candidate keeps nothing of it: it closes the socket, becomes the
leader of a session of its own and confines itself before it is told what to load (`serve`).
"""

from __future__ import annotations

import errno
import gc
import os
import socket
import struct
import sys
import time
from importlib import import_module
from typing import Final

REQUEST: Final = struct.Struct("!cii")
"""What is asked for, a pid and milliseconds."""
ANSWER: Final = struct.Struct("!i")
FORK: Final = b"f"
WAIT: Final = b"w"
NUMPY: Final = b"n"
RUNNING: Final = 2**31 - 1
"""In the place of an exit code."""


def main(descriptor: int, temporary_paths: list[str]) -> None:
    """Serve the examiner at the other end of the socket until it closes."""
    # Not at the top: the examiner reads the requests from this module, and has no use for these.
    from judge.candidate import serve
    from judge.candidate.privileges import die_with_parent

    if sys.platform == "linux":
        die_with_parent(0)
    sys.dont_write_bytecode = True  # our own modules are compiled once, nothing of an attempt ever is
    control = socket.socket(fileno=descriptor)
    while True:
        try:
            request, descriptors, _, _ = socket.recv_fds(control, REQUEST.size, 4)
        except ConnectionError:
            request = b""
        if not request:
            os._exit(0)
        kind, pid, milliseconds = REQUEST.unpack(request)
        if kind == NUMPY:
            import_module("numpy.random")  # no candidate may read the files that its first use would need
            continue
        if kind == WAIT:
            control.sendall(ANSWER.pack(_wait(pid, milliseconds)))
            continue
        _forget_paths(temporary_paths)
        gc.freeze()  # so that a collection in a candidate leaves the memory shared
        if pid := _fork():
            for descriptor in descriptors:
                os.close(descriptor)
            control.sendall(ANSWER.pack(pid))
        else:
            control.close()
            serve.main(*_settle(*descriptors))


def _forget_paths(paths: list[str]) -> None:
    """Take the folders of the judge and its packages off the path: the attempt finds the standard library."""
    for path in paths:  # all but the first time there is nothing left to do
        while path in sys.path:
            sys.path.remove(path)
        sys.path_importer_cache.pop(path, None)


def _fork() -> int:
    """Fork; give the pid, 0 in the child, and the negative error number where no process can be had."""
    try:
        return os.fork()
    except OSError as error:
        return -(error.errno or errno.EAGAIN)


def _settle(channel: int, output: int, trace: int, scratch: int) -> tuple[int, int]:
    """Make what was forked a process of its own, and give the descriptors that stay beside its output."""
    os.setsid()
    os.fchdir(scratch)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    os.close(scratch)
    return channel, trace


def _wait(pid: int, milliseconds: int) -> int:
    """Wait for the end of a candidate, and forget it."""
    deadline = time.monotonic() + milliseconds / 1000
    pause = 0.0002
    while True:
        try:
            ended, status = os.waitpid(pid, os.WNOHANG)
        except ChildProcessError:
            return RUNNING  # asked for again, after it was forgotten
        if ended:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > deadline:
            return RUNNING
        time.sleep(pause)
        pause = min(2 * pause, 0.01)
