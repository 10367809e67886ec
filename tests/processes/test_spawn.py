"""Candidates and the process that forks them, for real."""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Iterator
from types import FrameType

import pytest

from judge.processes.candidate import Candidate, start_candidate
from judge.processes.outcomes import Budget, Ended
from judge.processes.spawn import end_servers, fork_server, server_pids
from judge.wire import decode, encode

BUDGET = Budget(cpu_s=5.0)


@pytest.fixture(autouse=True)
def servers() -> Iterator[None]:
    """Begin and end without a fork server."""
    end_servers()
    yield
    end_servers()


def served(candidate: Candidate) -> object:
    """Have a candidate say what process it is and whose child it is."""
    source = "import os\n\n\ndef who():\n    return os.getpid(), os.getppid(), os.getsid(0)\n"
    candidate.load(source, "who.py", "who", False, BUDGET)
    (outcome,) = candidate.run([encode(())], BUDGET).outcomes
    return decode(outcome.blob)


def test_candidates_come_from_one_server() -> None:
    """Each candidate leads a session of its own and is the server's child, and another after the first ended."""
    server = fork_server(numpy=False)
    for _ in range(2):
        with start_candidate(numpy=False, memory_mib=256) as candidate:
            assert served(candidate) == (candidate.pid, server.pid, candidate.pid)
    assert server_pids() == {server.pid}


def test_no_candidate_is_left() -> None:
    """A candidate that was ended is gone, not only dead."""
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        os.kill(candidate.pid, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(candidate.pid, 0)


def test_no_server_is_left() -> None:
    """A server that was ended is gone."""
    pid = fork_server(numpy=False).pid
    end_servers()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no candidate dies with its server")
def test_killed_server_is_replaced() -> None:
    """Where the server was killed, its candidate's end is told, and the next candidate has another server."""
    server = fork_server(numpy=False)
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        served(candidate)
        end = os.pidfd_open(candidate.pid)
        os.kill(server.pid, signal.SIGKILL)
        assert select.select([end], [], [], 20)[0]  # its end follows, a moment later
        os.close(end)
        with pytest.raises(Ended):
            served(candidate)
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        another = fork_server(numpy=False).pid
        assert served(candidate) == (candidate.pid, another, candidate.pid)
    assert another != server.pid


def test_interrupted_request() -> None:
    """A request whose answer was not read is the server's end, so that no answer is taken for another's."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    with start_candidate(numpy=False, memory_mib=256) as candidate:
        served(candidate)
        before = signal.signal(signal.SIGALRM, interrupt)
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        try:
            with pytest.raises(KeyboardInterrupt):
                fork_server(numpy=False).wait(candidate.pid, 10)
        finally:
            signal.signal(signal.SIGALRM, before)
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        assert served(candidate) == (candidate.pid, fork_server(numpy=False).pid, candidate.pid)
