"""How a candidate process is started: a bare Python, a clean environment, and nothing inherited."""

from __future__ import annotations

import fcntl
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO

import judge

_BOOT = (
    "import sys; paths = sys.argv[3:]; sys.path[:0] = paths;"
    "from judge.candidate.serve import main; main(int(sys.argv[1]), paths, sys.argv[2] == 'numpy')"
)
_STACK = 512 * 2**20


def spawn(descriptor: int, output: IO[bytes], scratch: str, numpy: bool) -> subprocess.Popen[bytes]:
    """Start a candidate that has the descriptor, prints into `output`, and lives in the folder `scratch`."""
    with _deep_stack():
        return subprocess.Popen(
            _command(descriptor, numpy),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=scratch,
            env=_environment(),
            pass_fds=(descriptor,),
            start_new_session=True,
        )


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


def _command(descriptor: int, numpy: bool) -> list[str]:
    wanted = ("msgpack", "timeout_decorator", *(("numpy",) if numpy else ()))
    folders = {str(Path(judge.__file__).parent.parent): None}
    for name in wanted:
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            raise RuntimeError(f"{name} is not installed; install judge again")
        folders[str(Path(spec.origin).parent.parent)] = None
    # -P -s and an environment of our own are what -I is, but leave PYTHONHASHSEED in force.
    arguments = [str(descriptor), "numpy" if numpy else "-", *folders]
    return [sys.executable, "-P", "-s", "-S", "-B", "-c", _BOOT, *arguments]


def _environment() -> dict[str, str]:
    one_thread = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
    return {
        "LANG": "C.UTF-8",
        "PYTHONHASHSEED": "0",  # the order of a set must not change a verdict
        "PYTHONUTF8": "1",
        **dict.fromkeys(one_thread, "1"),
    }


def layers_off() -> list[str]:
    """Give the layers that the project's own tests switch off, to see what holds without them."""
    return [name for name in os.environ.get("JUDGE_LAYERS_OFF", "").split(",") if name]


def memory_file() -> IO[bytes]:
    if hasattr(os, "memfd_create"):
        # O_APPEND, so that the attempt cannot rewind over what it printed.
        descriptor = os.memfd_create("judge-output")
        fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_APPEND)
        return open(descriptor, "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)
