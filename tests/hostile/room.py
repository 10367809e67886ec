"""Rooms in which attempts are judged for real, and what may not have changed in them afterwards.

A room has a home, a workspace, a cache and a folder for temporary files of its own, and a Python that the
person who judges there can run: the tests' own, or for an ordinary user one that is built in the room,
because what root installed may lie where nobody else can read.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.metadata
import json
import os
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judge.processes import clock
from tests.hostile.headers import LAYERS

REPO = Path(__file__).parents[2]
BOUND_S = 240.0
"""When a judging is given up that does not end; what it may take is less, see the tests."""
SECRET = "canary"
LISTENING_PORT = 47813
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, see prctl(2)
_WEIGH_S = 0.02
_DEATH_S = 0.5
"""How long a process that was killed may take to be gone."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the judge left behind it."""

    exit_code: int | None
    """None where it did not end within the bound."""
    stdout: str
    stderr: str
    elapsed_s: float
    """Seconds by the clock, less those for which its processes were ready to run and had to wait for others."""
    cpu_s: float
    """CPU seconds of all its processes together."""
    peak_mib: float
    """Memory that all its processes held together, at most; pages that several share count once."""
    survivors: list[str]
    """The command lines of processes that outlived the run."""


class Room:
    """A place where one person judges attempts."""

    def __init__(self, root: Path, python: str, repo: Path, user: int | None) -> None:
        self.root, self.python, self.repo, self.user = root, python, repo, user
        self._output = root / "stdout", root / "stderr"
        self.limits: dict[str, float] = {}
        """The time limit of the first large input of each problem that has been judged here, in CPU seconds."""
        self.paths = {name: root / name.lower() for name in ("HOME", "WORKSPACE", "CACHE", "DATA", "TMP")}
        for path in self.paths.values():
            path.mkdir()
        (self.paths["WORKSPACE"] / "solutions").mkdir()
        for folder in (self.paths["HOME"], self.paths["WORKSPACE"]):
            _plant_canaries(folder / SECRET)
        if user is not None:
            for path in self.paths.values():
                for inside in (path, *path.rglob("*")):
                    os.chown(inside, user, user, follow_symlinks=False)
        self.paths |= {"REPO": repo, "PROBLEMS": repo / "problems"}

    def place(self, name: str, source: bytes) -> Path:
        """Put an attempt into the workspace, where nothing else is but the canaries."""
        solutions = self.paths["WORKSPACE"] / "solutions"
        for old in solutions.iterdir():
            old.unlink()
        path = solutions / f"{name}.py"
        path.write_bytes(source)
        return path

    def judge(
        self, problem: str, attempt: Path, arguments: tuple[str, ...] = (), *, bare: bool = False
    ) -> Outcome:
        """Judge an attempt through the command line and look after its processes to the end."""
        adopted = set(children())
        started, used = time.monotonic(), _cpu_of_the_dead()
        judge = self.start(problem, attempt, arguments, bare=bare)
        with Scales(adopted) as scales:
            try:
                exit_code: int | None = judge.wait(BOUND_S)
            except subprocess.TimeoutExpired:
                exit_code = None
            elapsed = time.monotonic() - started
        survivors = bury(adopted)
        judge.poll()
        told, complained = (path.read_text("utf-8", "replace") for path in self._output)
        cpu = _cpu_of_the_dead() - used
        return Outcome(
            exit_code, told, complained, elapsed - scales.waited_s, cpu, scales.peak_mib, survivors
        )

    def start(
        self, problem: str, attempt: Path, arguments: tuple[str, ...] = (), *, bare: bool = False
    ) -> subprocess.Popen[bytes]:
        """Start the judge, with a secret in a descriptor and in the environment that no attempt may see."""
        environment = self._environment() | {"JUDGE_HOSTILE_SECRET": SECRET}
        if bare:
            environment["JUDGE_LAYERS_OFF"] = ",".join(LAYERS)
        out, err = self._output
        secret = self.paths["HOME"] / SECRET / "secret.txt"
        with secret.open() as hidden, out.open("wb") as stdout, err.open("wb") as stderr:
            return subprocess.Popen(
                [self.python, "-m", "judge", "run", problem, "--file", str(attempt), "--json", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                cwd=self.paths["WORKSPACE"],
                env=environment,
                pass_fds=(hidden.fileno(),),
                start_new_session=True,
                **_identity(self.user),
            )

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.paths["HOME"]),
            "XDG_CACHE_HOME": str(self.paths["CACHE"]),
            "XDG_DATA_HOME": str(self.paths["DATA"]),
            "TMPDIR": str(self.paths["TMP"]),
        }

    def warm_up(self, problem: str) -> None:
        """Have the limits of a problem measured and its caches filled before the first attack on it."""
        if problem not in self.limits:
            subprocess.run(  # which measures limits well, so that attempts can come near them
                [self.python, "-m", "judge.examiner.ahead", problem],
                cwd=self.paths["WORKSPACE"],
                env=self._environment(),
                check=True,
                **_identity(self.user),
            )
            right = self.place(problem, right_attempt(self.repo, problem))
            outcome = self.judge(problem, right)
            if outcome.exit_code != 0:
                raise RuntimeError(f"the model solution of {problem} is not accepted: {outcome}")
            tests = json.loads(outcome.stdout)["tests"]
            self.limits[problem] = next(test["limit_s"] for test in tests if test["group"] == "scale")

    def guarded(self) -> dict[str, Any]:
        """Return all that no attempt may change: files with modes, times and content, and open ports."""
        roots = [self.paths[name] for name in ("HOME", "WORKSPACE", "PROBLEMS")]
        inside = [path for root in (*roots, self.paths["TMP"]) for path in root.rglob("*")]
        found: dict[str, Any] = {str(path): _print(path) for path in (*roots, *inside)}
        for folder in ("/tmp", "/var/tmp", "/dev/shm"):
            found |= {str(path): "planted" for path in Path(folder).glob("judge-hostile-*")}
        port = f":{LISTENING_PORT:04X} "
        found["listening"] = sum(port in line for line in Path("/proc/net/tcp").read_text().splitlines())
        return found


def _plant_canaries(folder: Path) -> None:
    folder.mkdir()
    (folder / "plain.txt").write_text("canary: plain\n")
    (folder / "secret.txt").write_text("canary: secret\n")
    (folder / "secret.txt").chmod(0o600)
    (folder / "program").write_text("#!/bin/sh\n")
    (folder / "program").chmod(0o755)
    (folder / "link").symlink_to("plain.txt")
    (folder / "empty").mkdir()


def _print(path: Path) -> tuple[object, ...]:
    """Return what tells whether a file was touched."""
    state = path.lstat()
    content = ""
    if stat.S_ISREG(state.st_mode):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
    elif stat.S_ISLNK(state.st_mode):
        content = str(path.readlink())
    return oct(state.st_mode), state.st_uid, state.st_mtime_ns, content


# --- processes ---


def adopt_orphans() -> None:
    """Make this process the parent of all that its descendants leave behind, so that none can hide."""
    if ctypes.CDLL(None, use_errno=True).prctl(_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "this kernel lets no process adopt orphans")


class Scales:
    """Weighs all that descends from this process beyond the `known`, every few milliseconds; a context manager."""

    def __init__(self, known: set[int]) -> None:
        self.peak_mib = 0.0
        self._waited: dict[int, float] = {}
        self._known = known
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._weigh_on, daemon=True)

    def __enter__(self) -> Scales:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @property
    def waited_s(self) -> float:
        """How long all of them had to wait for a processor, as far as it was seen."""
        return sum(self._waited.values())

    def _weigh_on(self) -> None:
        while not self._over.wait(_WEIGH_S):
            below = self._descendants()
            self._waited |= {pid: waited for pid in below if (waited := clock.waited_s(pid))}
            # What several processes share makes the sum too large, and finding out by how much takes longer.
            if sum(_mib(f"/proc/{pid}/status", "VmRSS:") for pid in below) > self.peak_mib:
                self.peak_mib = max(self.peak_mib, sum(map(_share_mib, below)))

    def _descendants(self) -> list[int]:
        found: list[int] = []
        pending = [pid for pid in _offspring(os.getpid()) if pid not in self._known]
        while pending:
            pid = pending.pop()
            found.append(pid)
            pending += _offspring(pid)
        return found


def _offspring(pid: int) -> list[int]:
    found: list[int] = []
    with suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            found += map(int, Path(f"/proc/{pid}/task/{thread}/children").read_text().split())
    return found


def _share_mib(pid: int) -> float:
    """Return the memory of a process, less what others count; with all that is shared where that is not told."""
    return _mib(f"/proc/{pid}/smaps_rollup", "Pss:") or _mib(f"/proc/{pid}/status", "VmRSS:")


def _mib(file: str, key: str) -> float:
    with suppress(OSError):
        for line in Path(file).read_text("ascii", "replace").splitlines():
            if line.startswith(key):
                return int(line.split()[1]) / 1024
    return 0.0


def _cpu_of_the_dead() -> float:
    """Return the CPU seconds of the children that have ended, and of those that these waited for."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def bury(known: set[int]) -> list[str]:
    """Kill and reap whatever descends from this process beyond the `known`; give what was still alive."""
    deadline = time.monotonic() + _DEATH_S
    while (alive := _living(known)) and time.monotonic() < deadline:
        time.sleep(0.01)
    survivors = [f"{pid}: {_command(pid)}" for pid in alive]
    while alive := _living(known):
        for pid in alive:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.01)
    for pid in set(children()) - known:
        with suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)
    return survivors


def _living(known: set[int]) -> list[int]:
    """Return the processes below this one that are no zombies."""
    below: dict[int, list[int]] = {}
    dead = set()
    for pid, parent, state in _processes():
        below.setdefault(parent, []).append(pid)
        if state in "ZX":
            dead.add(pid)
    found: list[int] = []
    pending = [pid for pid in below.get(os.getpid(), []) if pid not in known]
    while pending:
        pid = pending.pop()
        found.append(pid)
        pending += below.get(pid, [])
    return [pid for pid in found if pid not in dead]


def children() -> list[int]:
    return [pid for pid, parent, _ in _processes() if parent == os.getpid()]


def _processes() -> Iterator[tuple[int, int, str]]:
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            with suppress(OSError):
                status = Path(f"/proc/{entry}/stat").read_text("utf-8", "replace")
                state, parent, *_ = status.rpartition(")")[2].split()
                yield int(entry), int(parent), state


def _command(pid: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    return "?"


# --- a Python for an ordinary user ---


def python_for(user: int) -> str | None:
    """Find a Python of this version that the user can run, wherever the tests' own may lie."""
    name = f"python3.{sys.version_info.minor}"
    usual = (f"/usr/bin/{name}", f"/usr/local/bin/{name}")
    places = [os.path.realpath(sys.executable), *usual, shutil.which(name)]
    for python in filter(None, places):
        with suppress(OSError):
            command = [python, "-I", "-c", "import ctypes, sqlite3, venv"]
            if subprocess.run(command, capture_output=True, cwd="/", **_identity(user)).returncode == 0:
                return python
    return None


def furnish(root: Path, python: str) -> tuple[str, Path]:
    """Make an environment with the judge in it that everybody may read; give its Python and the checkout."""
    environment, checkout = root / "python", root / "checkout"
    subprocess.run([python, "-m", "venv", "--without-pip", str(environment)], check=True)
    (packages,) = environment.glob("lib/python*/site-packages")
    for distribution in _distributions("judge"):
        for file in distribution.files or []:
            if ".." not in file.parts and file.suffix != ".pth" and "__editable__" not in file.name:
                target = packages / file
                target.parent.mkdir(parents=True, exist_ok=True)
                with suppress(FileNotFoundError):
                    shutil.copy(str(file.locate()), target)
    for folder in ("judge", "problems", "templates"):
        shutil.copytree(REPO / folder, checkout / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (packages / "judge.pth").write_text(f"{checkout}\n")
    subprocess.run(["chmod", "-R", "a+rX", str(root)], check=True)
    return str(environment / "bin" / "python"), checkout


def _distributions(name: str) -> list[importlib.metadata.Distribution]:
    """Return what the named distribution needs to run, itself included."""
    found: dict[str, importlib.metadata.Distribution] = {}
    pending = [name]
    while pending:
        name = pending.pop()
        if name in found:
            continue
        with suppress(importlib.metadata.PackageNotFoundError):  # needed on other systems only
            found[name] = importlib.metadata.distribution(name)
            needed = [line for line in found[name].requires or [] if "extra ==" not in line]
            pending += [re.split(r"[^\w.-]", line)[0] for line in needed]
    return list(found.values())


def _identity(user: int | None) -> dict[str, Any]:
    return {} if user is None else {"user": user, "group": user, "extra_groups": []}


def right_attempt(repo: Path, problem: str) -> bytes:
    """Return an attempt at a problem that must be accepted."""
    return next(repo.glob(f"problems/*/{problem}/reference.py")).read_bytes()
