"""Attacks on the judge, for real: a wrong attempt is never accepted, nothing hangs, and nothing is left."""

from __future__ import annotations

import json
import re
import signal
import sys
import time
import zlib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.hostile.headers import ATTEMPTS, LAYERS, ON_SANDBOX, HostileAttempt
from tests.hostile.room import BOUND_S, Outcome, Room, bury, children, right_attempt

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for what is left in /proc")

WRONG_USAGE = 2
CPU_S, WALL_S, MEMORY_MIB = 30.0, 60.0, 1024
"""What a judging may take beyond the limits of the attempt itself, and what memory in all."""
LOAD_S = 2.0
PATIENCE = 1.5
"""How many times its limit a measured call may run, and others may not."""
WORST = ("fork_", "signal_", "plant_", "disk_", "memory_")
"""Attempts with these names may do harm that outlives them, so that a judging after them is always tried."""


def by_name(attempts: list[HostileAttempt]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("attempt", attempts, ids=lambda attempt: attempt.name)


@by_name(ATTEMPTS)
def test_confined(own_room: Room, attempt: HostileAttempt) -> None:
    """With the layers on, an attempt gets one of its verdicts and leaves nothing behind."""
    attack(own_room, attempt, attempt.verdicts, bare=False)


@by_name(ON_SANDBOX)
def test_confined_as_ordinary_user(ordinary_room: Room, attempt: HostileAttempt) -> None:
    """What holds for whoever runs the tests holds for a user without privileges."""
    attack(ordinary_room, attempt, attempt.verdicts, bare=False)


@by_name([attempt for attempt in ON_SANDBOX if attempt.needs is None])
def test_bare(own_room: Room, attempt: HostileAttempt) -> None:
    """Without the layers, an attempt that does not depend on them is told from a right one just so."""
    attack(own_room, attempt, attempt.bare, bare=True)


def test_files_beside_the_attempt_change_nothing(own_room: Room) -> None:
    """What lies in the folder where the judge is started is neither imported nor read as configuration."""
    wrong = b"def top_k(items, k):\n    return []\n"
    path = own_room.place("wrong", wrong)
    hooks = b"def pytest_runtest_call(item):\n    item.runtest = lambda: None\n"
    planted = {
        "conftest.py": hooks,
        "pytest.ini": b"[pytest]\naddopts = --collect-only\n",
        "sitecustomize.py": b"raise SystemExit(0)\n",
        "heapq.py": b"raise SystemExit(0)\n",
        "msgpack.py": b"raise SystemExit(0)\n",
        "solutions/conftest.py": hooks,
        "solutions/heapq.py": b"raise SystemExit(0)\n",
    }
    workspace = own_room.paths["WORKSPACE"]
    for name, content in planted.items():
        (workspace / name).write_bytes(content)
    try:
        assert verdict_of(own_room.judge("top_k", path)) == "wrong_answer"
    finally:
        for name in planted:
            (workspace / name).unlink()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
@pytest.mark.parametrize("bare", [False, True], ids=["confined", "bare"])
def test_no_process_outlives_a_judge_that_is_stopped(
    own_room: Room, number: signal.Signals, bare: bool
) -> None:
    """Whoever stops the judge, by whatever signal, stops the attempt with it."""
    own_room.warm_up("top_k")
    sleeper = next(attempt for attempt in ATTEMPTS if attempt.name == "hang_swallow_everything")
    adopted = set(children())
    judge = own_room.start("top_k", own_room.place(sleeper.name, sleeper.source), bare=bare)
    time.sleep(1.0)
    judge.send_signal(number)
    judge.wait(BOUND_S)
    assert bury(adopted) == []


def attack(room: Room, attempt: HostileAttempt, allowed: frozenset[str], *, bare: bool) -> None:
    """Judge an attempt and hold what comes of it against all that the judge promises."""
    room.warm_up(attempt.problem)
    path = room.place(attempt.name, attempt.placed(room.paths, room.limits[attempt.problem]))
    before = room.guarded()
    outcome = room.judge(attempt.problem, path, attempt.arguments, bare=bare)
    after = room.guarded()

    assert outcome.exit_code is not None, f"no verdict within {BOUND_S} s; {outcome.survivors}"
    left_alone(outcome, before, after)
    assert not list(room.paths["TMP"].iterdir())
    if outcome.exit_code == WRONG_USAGE and "refused" in allowed:
        return
    report = report_of(outcome)
    assert report["verdict"] in allowed, summary(report)
    accepted = report.get("same", report["verdict"] == "accepted")
    assert outcome.exit_code == (0 if accepted else 1)
    assert report["problem"] == attempt.problem
    messages = [report["message"], *(test["message"] for test in report.get("tests", ()))]
    assert re.search(attempt.says, "\n".join(messages)), summary(report)
    assert "no serving loop to attack" not in outcome.stdout, "the attack does not know the wire any more"
    assert not [text for text in texts(report) if re.search("[\x1b\x9b]", text)], (
        "terminal escapes in the report"
    )
    cheap(outcome, report)
    if bare:
        assert {layer: report["confinement"][layer] for layer in LAYERS} == dict.fromkeys(LAYERS, "off")
    if attempt.name.startswith(WORST) or zlib.crc32(attempt.name.encode()) % 5 == 0:
        following = room.judge("top_k", room.place("following", right_attempt(room.repo, "top_k")), bare=bare)
        assert verdict_of(following) == "accepted"


def cheap(outcome: Outcome, report: dict[str, Any]) -> None:
    """Assert that a judging took no more than is promised, beyond what the attempt itself was allowed and used."""
    tests = report.get("tests", ())
    own = LOAD_S + sum(min(test["cpu_s"], PATIENCE * test["limit_s"]) for test in tests)
    assert outcome.cpu_s <= CPU_S + own, f"{outcome.cpu_s:.1f} s of CPU time; {summary(report)}"
    assert outcome.elapsed_s <= WALL_S + own, f"{outcome.elapsed_s:.1f} s; {summary(report)}"
    assert outcome.peak_mib <= MEMORY_MIB, f"{outcome.peak_mib:.0f} MiB; {summary(report)}"


def left_alone(outcome: Outcome, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Assert that no process is left, and that all that is guarded is as it was before."""
    assert outcome.survivors == []
    assert {path: state for path, state in after.items() if before.get(path) != state} == {}
    assert before.keys() - after.keys() == set()


def verdict_of(outcome: Outcome) -> str:
    return str(report_of(outcome)["verdict"])


def report_of(outcome: Outcome) -> dict[str, Any]:
    """Read the one object that the judge prints, and nothing beside it."""
    try:
        report = json.loads(outcome.stdout)
    except ValueError:
        said = f"{outcome.stdout[-2000:]!r} {outcome.stderr[-4000:]}"
        pytest.fail(f"no JSON, exit code {outcome.exit_code}: {said}")
    assert isinstance(report, dict)
    assert outcome.stderr == ""
    return report


def summary(report: dict[str, Any]) -> str:
    """Say what is worth knowing of a report that was not to be."""
    failed = [test for test in report.get("tests", ()) if test["verdict"] != "accepted"]
    return f"{report['verdict']}: {report['message']} {str(failed[:1])[:1500]} {report.get('confinement')}"


def texts(data: Any) -> Iterator[str]:
    """Return all texts in plain data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from texts(list(data.values()))
    elif isinstance(data, list):
        for item in data:
            yield from texts(item)
