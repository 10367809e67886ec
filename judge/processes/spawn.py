"""How candidates are started: a bare Python with a clean environment and nothing inherited, which forks them."""

from __future__ import annotations

import fcntl
import os
import resource
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO

import judge
from judge.candidate.forkserver import ANSWER, FORK, NUMPY, REQUEST, RUNNING, WAIT

NEEDED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "PYTHONHOME")
"""What a Python may need to start; attempts do not see it."""
NUMPY_OBEYS = ("NPY_DISABLE_CPU_FEATURES", "OPENBLAS_CORETYPE")
"""What numpy takes from the environment when it is imported: which instructions it may use."""
BLAS_THREADS = "1"
"""How many threads a product of matrices uses: CPU time is what is measured."""
_BOOT = (
    f"import os, sys; [os.environ.pop(name, None) for name in {NEEDED}];"
    "paths = sys.argv[2:]; sys.path[:0] = paths;"
    "from judge.candidate.forkserver import main; main(int(sys.argv[1]), paths)"
)
_STACK = 512 * 2**20
_START_S = 20.0
"""How long a fork server may take for an answer, however busy the machine is."""


class NotStarted(RuntimeError):
    """No candidate can be had: the judge's own fault, or the machine's."""


class ForkServer:
    """The examiner's hold on a process that forks candidates, with numpy imported once that is asked for."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair()
        self._control.settimeout(_START_S)
        self._said: IO[bytes] = memory_file()
        self._last_words = ""
        try:
            with _deep_stack():
                self._process = subprocess.Popen(
                    _command(theirs.fileno()),
                    stdin=subprocess.DEVNULL,
                    stdout=self._said,
                    stderr=self._said,
                    cwd="/",
                    env=_environment(),
                    pass_fds=(theirs.fileno(),),
                    start_new_session=True,
                )
        except BaseException:
            self._control.close()
            self._said.close()
            raise
        finally:
            theirs.close()
        self.pid = self._process.pid

    def import_numpy(self) -> None:
        """Have it import numpy, which goes on meanwhile; that it failed is told when a candidate is asked for."""
        with suppress(OSError):
            self._control.sendall(REQUEST.pack(NUMPY, 0, 0))

    def fork(self, channel: int, output: int, trace: int, scratch: int) -> int:
        """Start a candidate and give its pid.

        It gets descriptors of a socket, its output, a file for where it was when it died, and a working folder.
        """
        try:
            pid = self._ask(FORK, 0, 0, [channel, output, trace, scratch])
        except OSError as error:
            raise NotStarted(f"the candidate did not start: {error!r}; {self._words()}") from None
        if pid < 0:
            raise OSError(-pid, os.strerror(-pid))
        return pid

    def wait(self, pid: int, seconds: float) -> int | None:
        """Return the exit code of a candidate, as subprocess does; None where it goes on for so many seconds."""
        try:
            code = self._ask(WAIT, pid, int(seconds * 1000), [])
        except OSError:  # killed by an attempt that was not confined; its candidates die with it
            return -signal.SIGKILL
        return None if code == RUNNING else code

    def _ask(self, kind: bytes, pid: int, milliseconds: int, descriptors: list[int]) -> int:
        """Put a request; whatever keeps its answer from being read, Ctrl-C too, is the end of the server."""
        try:
            socket.send_fds(self._control, [REQUEST.pack(kind, pid, milliseconds)], descriptors)
            answer = self._control.recv(ANSWER.size)
            if len(answer) < ANSWER.size:
                raise ConnectionResetError("the fork server ended")
        except BaseException:
            self.end()
            raise
        number: int = ANSWER.unpack(answer)[0]
        return number

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        """Leave no process behind; its candidates must have been ended before."""
        self._process.kill()
        self._process.wait()
        self._control.close()
        if not self._said.closed:
            self._last_words = self._words()
            self._said.close()

    def _words(self) -> str:
        if self._said.closed:
            return self._last_words
        size = os.fstat(self._said.fileno()).st_size
        return os.pread(self._said.fileno(), 2000, max(0, size - 2000)).decode("utf-8", "replace")


_servers: dict[bool | None, ForkServer] = {}
"""Those with numpy, those without, and under None one of which it is not known yet."""


def expect_server() -> None:
    """Start a fork server before it is known whether its candidates work with arrays."""
    _servers[None] = ForkServer()


def fork_server(numpy: bool) -> ForkServer:
    """Return the fork server of this process; where it was killed, another one."""
    if numpy not in _servers or not _servers[numpy].alive:
        expected = _servers.pop(None) if None in _servers else None
        _servers[numpy] = expected or ForkServer()
        if numpy:
            _servers[numpy].import_numpy()
    return _servers[numpy]


def server_pids() -> set[int]:
    """Return the pids of the fork servers of this process."""
    return {server.pid for server in _servers.values()}


def end_servers() -> None:
    """End the fork servers of this process."""
    while _servers:
        _servers.popitem()[1].end()


@contextmanager
def _deep_stack() -> Iterator[None]:
    """Let the processes that are started meanwhile have a deep stack, for deep recursion in C."""
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    deep = _STACK if hard == resource.RLIM_INFINITY else min(_STACK, hard)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_STACK, (deep, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_STACK, (soft, hard))


def _command(descriptor: int) -> list[str]:
    folders = {str(Path(judge.__file__).parent.parent): None}
    for name in ("msgpack", "timeout_decorator", "numpy"):
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            raise RuntimeError(f"{name} is not installed; install judge again")
        folders[str(Path(spec.origin).parent.parent)] = None
    # -P -s and an environment of our own are what -I is, but leave PYTHONHASHSEED in force.
    return [sys.executable, "-P", "-s", "-S", "-c", _BOOT, str(descriptor), *folders]


def _environment() -> dict[str, str]:
    threads = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
    return {
        **{name: os.environ[name] for name in (*NEEDED, *NUMPY_OBEYS) if name in os.environ},
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",  # the order of a set must not change a verdict
        "PYTHONUTF8": "1",
        **dict.fromkeys(threads, BLAS_THREADS),
    }


def layers_off() -> list[str]:
    """Return the layers that the project's own tests switch off, to see what holds without them."""
    return [name for name in os.environ.get("JUDGE_LAYERS_OFF", "").split(",") if name]


def memory_file() -> IO[bytes]:
    if hasattr(os, "memfd_create"):
        # O_APPEND, so that the attempt cannot rewind over what it printed.
        descriptor = os.memfd_create("judge-output")
        fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_APPEND)
        return open(descriptor, "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)
