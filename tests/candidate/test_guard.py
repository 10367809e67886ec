"""The guard round each call, for real: whatever an attempt does when its time is up, it is out of time."""

from __future__ import annotations

import os
import random
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import timeout_decorator.timeout_decorator as decorator

from judge.candidate.guard import OutOfTime, guarded
from judge.candidate.serve import MODULE, Server
from judge.wire import MAX_BLOB, Channel, encode

TIME_S = 0.05
FILE = "attempt.py"


@pytest.fixture(autouse=True)
def own_process() -> Iterator[None]:
    """Begin as a candidate does, and undo what it does to its process."""
    handler = signal.signal(signal.SIGALRM, signal.SIG_IGN)
    state = random.getstate()
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, handler)
    random.setstate(state)
    sys.modules.pop(MODULE, None)


def ring() -> None:
    """Do what the examiner does when the CPU time is used up."""
    os.kill(os.getpid(), signal.SIGALRM)


def is_off() -> bool:
    """Return whether no timer runs and an alarm is ignored."""
    timer_s, _ = signal.getitimer(signal.ITIMER_REAL)
    return timer_s == 0 and signal.getsignal(signal.SIGALRM) is signal.SIG_IGN


def compare() -> bool:
    """Work for some tenths of a second in one operator."""
    left, right = ([tuple(range(2000))] * 20_000 for _ in range(2))
    return left == right


def loop_in_try() -> None:
    try:
        while True:
            pass
    except OutOfTime:
        raise


def loop_with_condition_in_try() -> None:
    going = True
    try:
        while going:
            pass
    finally:
        going = False


def loop_that_ends_with_if_in_try() -> None:
    going = True
    try:
        while True:
            if not going:
                break
    finally:
        going = False


def sleep() -> None:
    time.sleep(60)


def catch_and_return() -> int:
    try:
        sleep()
    except:  # noqa: E722
        pass
    return 1


def catch_and_raise() -> None:
    try:
        sleep()
    except BaseException:
        raise ValueError("another error") from None


def raise_in_finally() -> None:
    try:
        sleep()
    finally:
        raise ValueError("another error")


class Slow:
    """Takes its time when it is thrown away, where Python swallows every exception."""

    def __del__(self) -> None:
        sleep()


def lose_in_destructor() -> int:
    Slow()
    return 1


ACTIONS = [
    compare,
    loop_in_try,
    loop_with_condition_in_try,
    loop_that_ends_with_if_in_try,
    catch_and_return,
    catch_and_raise,
    raise_in_finally,
    pytest.param(
        lose_in_destructor,
        marks=pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    ),
]


@pytest.mark.parametrize("action", ACTIONS)
def test_out_of_time(action: Callable[[], object]) -> None:
    """A call in which the alarm rings is out of time, and no alarm can ring after it."""
    with pytest.raises(OutOfTime):
        guarded(action, TIME_S)
    assert is_off()


@pytest.mark.parametrize("answer", [None, 5])
def test_in_time(answer: object) -> None:
    """A call in time returns its answer, and no alarm can ring after it, a later call included."""
    with pytest.raises(OutOfTime):
        guarded(sleep, TIME_S)
    assert guarded(lambda: answer, 60) == answer
    assert is_off()


def test_error_in_time() -> None:
    """An exception of the attempt's own comes out as it is."""
    with pytest.raises(ZeroDivisionError):
        guarded(lambda: 1 // 0, 60)
    assert is_off()


def test_own_timer_and_handler() -> None:
    """What the attempt sets up for the alarm is gone after the call."""

    def set_up() -> None:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, 60)

    guarded(set_up, 60)
    assert is_off()


@pytest.mark.parametrize("alarms", [1, 2])
def test_alarm_in_the_clean_up(monkeypatch: pytest.MonkeyPatch, alarms: int) -> None:
    """Alarms that ring while timeout-decorator and the guard clean up leave nothing behind."""
    original = signal.setitimer
    left = [ring] * alarms

    def set_timer(which: int, seconds: float) -> None:
        if seconds == 0 and left:
            left.pop()()
        original(which, seconds)

    monkeypatch.setattr(decorator.signal, "setitimer", set_timer)
    with pytest.raises(OutOfTime):
        guarded(lambda: None, 60)
    assert not left
    monkeypatch.undo()
    assert is_off()


# --- what the examiner is told ---


def told(source: str, arguments: tuple[Any, ...], *, wants: str = "nodes") -> list[Any]:
    """Serve an attempt in this process, and return the outcome of one call as it goes over the wire."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        server, examiner = Server(Channel(theirs)), Channel(ours)
        server.load(source, FILE, "attempt", False, 60)
        assert examiner.receive() == [0, "loaded", None]
        server.run([encode(arguments)], False, wants, TIME_S, MAX_BLOB)
        _, kind, [outcome] = examiner.receive()
    assert kind == "result"
    return list(outcome)


@pytest.mark.parametrize(
    "reaction", ["return items", "raise ValueError('another error') from None", "items.append(0)"]
)
def test_caught_time_out_is_told(reaction: str) -> None:
    """A time-out that the attempt catches is a time-out, and it is told where the alarm rang."""
    source = f"""
def attempt(items):
    try:
        for item in iter(int, 1):
            items.reverse()
    except:
        {reaction}
"""
    status, blob, (types, _, frames, _), _ = told(source, ([1, 2],))
    assert (status, blob, types) == ("timeout", b"", ["OutOfTime"])
    assert [function for _, function in frames] == ["attempt"]
    assert frames[0][0] in (4, 5)


def test_time_out_in_an_operator_is_told() -> None:
    """A time-out in an operator that works in C, the last step of the attempt, is a time-out."""
    source = """
def attempt(count):
    left, right = ([tuple(range(2000))] * count for _ in range(2))
    return left == right
"""
    status, _, (types, _, _, _), _ = told(source, (20_000,))
    assert (status, types) == ("timeout", ["OutOfTime"])
    ring()  # ends this process unless it is ignored


def test_arguments_of_a_call_that_was_stopped_are_not_sent() -> None:
    """What a call that was stopped leaves in its arguments is of no use, and may be very large."""
    source = """
def attempt(items):
    while True:
        items.reverse()
"""
    status, blob, _, _ = told(source, ([1, 2],), wants="arguments")
    assert (status, blob) == ("timeout", b"")
