"""Worker processes, for real: what they tell arrives, and whatever they do they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.processes.workers import Do, Tell, Workers


class Follower:
    """An errand that keeps all it hears."""

    def __init__(self, task: Any, *, persistent: bool = False, allowance_s: float = 20.0) -> None:
        self.tasks = [task]
        self.allowance_s = allowance_s
        self.persistent = persistent
        self.heard: list[Any] = []
        self.losses: list[str] = []
        self.faults: list[str] = []

    def begin(self) -> Any:
        return self.tasks[-1]

    def take(self, *message: Any) -> None:
        self.heard.append(message)

    def lost(self, why: str) -> bool:
        self.losses.append(why)
        self.tasks.append("say")
        return self.persistent

    def fault(self, traceback: str) -> None:
        self.faults.append(traceback)


def act(task: Any, tell: Tell) -> None:
    """Do what the task says."""
    match task:
        case "say":
            tell("pid", os.getpid())
        case "say much":
            tell("much", "x" * 5_000_000)
            tell("more", [1, {"key": None}])
        case "nap":
            time.sleep(0.05)
            tell("pid", os.getpid())
        case "work for ever":
            tell("pid", os.getpid())
            while True:
                pass
        case "work for ever in C":
            tell("pid", os.getpid())
            sum(range(10**13))
        case "fill the memory":
            tell("pid", os.getpid())
            hoard = []
            while True:
                hoard.append(bytearray(2**20))
        case "find no memory":
            tell("pid", os.getpid())
            bytearray(2**60)
        case "die":
            tell("pid", os.getpid())
            os.kill(os.getpid(), signal.SIGKILL)
        case "raise":
            raise ValueError("an odd one")


def be_a_worker(do_all: Callable[[Do], None]) -> None:
    """Do what the tasks say."""
    do_all(act)


def follow(*followers: Follower, count: int = 2) -> list[Follower]:
    """Have workers do errands, and give these in the order in which they ended."""
    workers: Workers[Follower] = Workers(be_a_worker, count)
    with workers:
        for follower in followers:
            workers.submit(follower)
        return list(workers.results())


def test_messages_arrive_whole_and_in_order() -> None:
    """What a worker tells is told to its errand alone, however long it is."""
    much, little = Follower("say much"), Follower("say")
    assert set(follow(much, little)) == {much, little}
    assert much.heard == [("much", "x" * 5_000_000), ("more", [1, {"key": None}])]
    assert [kind for kind, _ in little.heard] == ["pid"]


def test_workers_are_kept() -> None:
    """Both workers take part, and no process is started for each errand."""
    followers = [Follower("nap") for _ in range(12)]
    follow(*followers)
    assert len({follower.heard[0] for follower in followers}) == 2


@pytest.mark.parametrize(
    ("task", "why"),
    [
        ("work for ever", "took more than 1 s of CPU time"),
        ("work for ever in C", "took more than 1 s of CPU time"),
        ("fill the memory", "took more than"),  # of memory or of time, whichever comes first
        ("find no memory", "ran out of memory"),
        ("die", "died"),
    ],
)
def test_a_lost_worker_is_replaced(task: str, why: str) -> None:
    """What a worker cannot end is ended from outside, its errand hears why, and another worker goes on."""
    follower = Follower(task, persistent=True, allowance_s=1.0)
    others = [Follower("nap") for _ in range(4)]
    follow(follower, *others, count=1)
    assert len(follower.losses) == 1
    assert follower.losses[0].startswith(why)
    (_, first), (_, second) = follower.heard
    assert first != second
    assert not _alive(first)
    assert all(other.heard == [("pid", second)] for other in others)


def test_a_fault_is_told_and_the_worker_goes_on() -> None:
    """An exception that nobody handled is the errand's fault and not the end of the worker."""
    broken, other = Follower("raise"), Follower("say")
    follow(broken, other, count=1)
    assert "ValueError: an odd one" in broken.faults[0]
    assert (broken.losses, len(other.heard)) == ([], 1)


def test_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaving in the middle of the work ends the processes and removes their files."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    workers: Workers[Follower] = Workers(be_a_worker, 2)
    with workers:
        for _ in range(200):
            workers.submit(Follower("nap"))
        pids = {follower.heard[0][1] for _, follower in zip(range(6), workers.results(), strict=False)}
        assert list(tmp_path.iterdir())
    assert not any(map(_alive, pids))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL], ids=["interrupted", "killed"])
def test_workers_end_with_their_parent(tmp_path: Path, number: signal.Signals) -> None:
    """Ctrl-C ends parent and workers within a moment and without a word from a worker, and so does a kill."""
    script = tmp_path / "pool.py"
    script.write_text(
        textwrap.dedent("""
            import os, sys, time
            from judge.processes.workers import Workers
            from tests.processes.test_workers import Follower

            def nap(seconds, tell):
                os.write(1, b"%d\\n" % os.getpid())  # one write, so that two workers do not mix
                time.sleep(seconds)

            def work(do_all):
                do_all(nap)

            try:
                with Workers(work, 2) as workers:
                    workers.submit(Follower(60))
                    workers.submit(Follower(60))
                    list(workers.results())
            except KeyboardInterrupt:
                sys.exit(130)
        """)
    )
    parent = subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert parent.stdout
    pids = [int(parent.stdout.readline()) for _ in range(2)]
    if number == signal.SIGINT:
        os.killpg(parent.pid, number)  # as a terminal does
    else:
        parent.kill()
    _, errors = parent.communicate(timeout=10)
    assert parent.returncode == (130 if number == signal.SIGINT else -9)
    assert errors == ""
    deadline = time.monotonic() + 10
    while any(map(_alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not any(map(_alive, pids))


def _alive(pid: int) -> bool:
    """Return whether a process does anything still: one that nobody has waited for does not."""
    try:
        os.kill(pid, 0)
        stat = Path(f"/proc/{pid}/stat")
        return not stat.exists() or stat.read_text().rpartition(") ")[2][0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
