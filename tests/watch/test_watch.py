"""`judge watch` as a user has it: what a save, a key, a signal and a closed window bring about."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.practice.progress import record, record_start, statuses
from judge.processes.verdict import Verdict
from tests.cli.shell import piped
from tests.coach.practice import report
from tests.watch.terminal import PATIENCE_S, Terminal, processes_in

RIGHT = """
from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]
"""
WRONG = RIGHT.replace("[:k]", "[:k] if k != 3 else sorted(counts)[:3]")
HANGS = "def top_k(items, k):\n    while True:\n        pass\n"
KEYS = "q quit  ? help"
REPO = Path(__file__).parents[2]
SHELL = """
set -m
"$0" "$@"
jobs
read
fg
echo back in the shell
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in a workspace with a right attempt, and with no record yet."""
    for variable in ("JUDGE_WORKSPACE", "NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "solutions").mkdir()
    (tmp_path / "solutions" / "top_k.py").write_text(RIGHT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def attempt(home: Path) -> Path:
    return home / "solutions" / "top_k.py"


@pytest.fixture
def watch(home: Path) -> Iterator[Terminal]:
    """Watch top_k, and wait for the first verdict."""
    terminal = Terminal("top_k")
    terminal.until("accepted: ")
    terminal.until(KEYS)
    yield terminal
    terminal.close()


def left_behind(session: int) -> list[int]:
    """Return the processes that are still there after a while."""
    end = time.monotonic() + PATIENCE_S
    while (left := processes_in(session)) and time.monotonic() < end:
        time.sleep(0.05)
    return left


def test_each_save_is_judged(watch: Terminal, attempt: Path) -> None:
    """However the editor saves; a file that is gone is waited for, and the same text is judged once."""
    attempt.write_text(WRONG)
    shown = watch.until(KEYS)
    assert "\fsolutions/top_k.py  " in shown
    assert "wrong answer in edge: case is distinct" in shown
    attempt.write_text(f"{WRONG}\n#")
    assert "wrong answer in yours: last failure" in watch.until(KEYS)
    attempt.write_text("def top_k(items, k:\n")
    assert "load error" in watch.until(KEYS)
    beside = attempt.with_name("top_k.py.new")
    beside.write_text(RIGHT)
    beside.replace(attempt)
    watch.until("accepted: ")
    watch.until(KEYS)
    attempt.write_text(RIGHT)
    assert "judging" not in watch.quiet()
    attempt.rename(attempt.with_name("top_k.py~"))
    watch.until("there is no solutions/top_k.py")
    attempt.with_name("top_k.py~").rename(attempt)
    watch.until("accepted: ")
    attempt.write_bytes(b"\xff\xfe")
    watch.until("is not UTF-8")
    watch.press("q")
    assert watch.end() == 0
    assert statuses() == {"top_k": "solved"}


def test_an_attempt_that_hangs_is_stopped_by_the_next_save(watch: Terminal, attempt: Path) -> None:
    """Nobody waits for its time limits, and its verdict never comes."""
    attempt.write_text(HANGS)
    watch.until("judging solutions/top_k.py: ")
    attempt.write_text(WRONG)
    shown = watch.until("wrong answer in edge")
    assert "time limit" not in shown
    for number in range(20):  # many saves a second
        attempt.write_text(f"{HANGS}\n# {number}")
        time.sleep(0.02)
    attempt.write_text(RIGHT)
    assert "time limit" not in watch.until("accepted: ")


def test_keys(watch: Terminal) -> None:
    """They judge again, show pages, and go to other problems and back; others do nothing."""
    watch.press("x")
    shown = watch.until("accepted: ")
    assert "examples    3 of 3" in shown
    assert "scale" not in shown
    watch.until(KEYS)
    watch.press("a")
    watch.until("scale ")
    watch.until(KEYS)
    watch.press("h")
    watch.until("Hint 1 of ")
    watch.until("press any key to go back")
    watch.press("\x1b[A")  # an arrow is no key here
    assert watch.quiet() == ""
    watch.press("z")
    watch.until("accepted: ")
    watch.press("?")
    watch.until("An attempt is judged whenever it is saved.")
    watch.press("n")
    watch.until("kth_smallest.py")
    watch.until("not started")
    assert Path("solutions/kth_smallest.py").exists()
    watch.press("p")
    watch.until("\fsolutions/top_k.py")
    watch.until("accepted: ")
    watch.press("q")
    assert watch.end() == 0


def test_a_problem_that_is_due_is_begun_anew(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And where the old attempt is, is said below the verdict."""
    monkeypatch.setenv("JUDGE_NOW", "2024-03-01T12:00:00+00:00")
    assert record_start("top_k_frequent_numbers") is None
    assert record(report("top_k_frequent_numbers", Verdict.ACCEPTED), "old") is None
    monkeypatch.delenv("JUDGE_NOW")
    (home / "solutions" / "top_k_frequent_numbers.py").write_text("old")
    terminal = Terminal("top_k")
    try:
        terminal.until("accepted: ")
        terminal.until(KEYS)
        terminal.press("p")
        terminal.until("not started")
        terminal.until("your old attempt is now solutions/.archive/top_k_frequent_numbers")
    finally:
        terminal.close()


def test_the_attempt_that_was_saved_last_is_followed(home: Path) -> None:
    """Without a problem's name; what is no attempt is none."""
    (home / "solutions" / "top_k.py").unlink()
    terminal = Terminal()
    try:
        terminal.until("waiting for an attempt to be saved in solutions/")
        (home / "solutions" / "notes.py").write_text("x = 1\n")
        (home / "solutions" / "top_k.py").write_text(RIGHT)
        terminal.until("\fsolutions/top_k.py")
        terminal.until("accepted: ")
        (home / "solutions" / "pair_with_target.py").write_text(
            "def pair_with_target(nums, target):\n    return []\n"
        )
        terminal.until("\fsolutions/pair_with_target.py")
        (home / "solutions" / "top_k.py").write_text(WRONG)
        terminal.until("\fsolutions/top_k.py")
        terminal.press("q")
        assert terminal.end() == 0
    finally:
        terminal.close()


def test_other_attempts_are_left_alone(watch: Terminal, attempt: Path) -> None:
    """Only the one that is watched is judged."""
    attempt.with_name("kth_smallest.py").write_text("x\n")
    assert "judging" not in watch.quiet()


def test_resize(watch: Terminal) -> None:
    """The view is drawn anew to the width."""
    watch.resize(50)
    assert max(map(len, watch.until(KEYS).splitlines())) <= 50


def test_suspend(home: Path, attempt: Path) -> None:
    """Ctrl-Z gives the shell its terminal back as it was, until fg; what was saved meanwhile is judged then."""
    terminal = Terminal("top_k", within=("bash", "--norc", "-i", "-c", SHELL))
    try:
        terminal.until("accepted: ")
        terminal.until(KEYS)
        assert terminal.modes() != terminal.before
        terminal.press("\x1a")
        terminal.until("Stopped")
        assert terminal.modes() == terminal.before
        attempt.write_text(WRONG)
        terminal.press("\n")  # SHELL reads it, and goes on
        terminal.until("wrong answer in edge")
        terminal.until(KEYS)
        assert terminal.modes() != terminal.before
        terminal.press("q")
        terminal.until("back in the shell")
        assert terminal.modes() == terminal.before
    finally:
        terminal.close()


@pytest.mark.parametrize("ended_by", ["q", "\x03", signal.SIGTERM, signal.SIGKILL, "window"])
def test_whatever_ends_it_leaves_nothing(watch: Terminal, attempt: Path, ended_by: str | int) -> None:
    """No process, also where an attempt hangs at that moment, and the terminal as it was."""
    attempt.write_text(HANGS)
    watch.until("judging solutions/top_k.py: ")
    if ended_by == "window":
        watch.hang_up()
        watch.process.wait(PATIENCE_S)
    elif isinstance(ended_by, str):
        watch.press(ended_by)
        assert watch.end() == (0 if ended_by == "q" else 130)
    else:
        watch.process.send_signal(ended_by)
        assert watch.end() == -ended_by
    assert left_behind(watch.process.pid) == []
    if ended_by != "window":
        end = time.monotonic() + PATIENCE_S
        while watch.modes() != watch.before:
            assert time.monotonic() < end
            time.sleep(0.05)


def test_random_ends(home: Path, attempt: Path) -> None:
    """At whatever moment it is killed or suspended, nothing is left, half written or in the terminal.

    JUDGE_TEST_ENDS is how often, for who has the time to try two hundred.
    """
    chance = random.Random(0)
    (home / "tmp").mkdir()
    for _ in range(int(os.environ.get("JUDGE_TEST_ENDS", "8"))):
        terminal = Terminal("top_k", TMPDIR=str(home / "tmp"))
        try:
            for _ in range(chance.randrange(3)):
                time.sleep(chance.random())
                terminal.quiet(0.01)
                attempt.write_text(chance.choice((RIGHT, WRONG, HANGS)) + f"# {chance.random()}\n")
            time.sleep(chance.random())
            if chance.random() < 0.3:
                terminal.process.send_signal(signal.SIGTSTP)
                time.sleep(chance.random())
                if chance.random() < 0.5:
                    terminal.process.send_signal(signal.SIGCONT)
                    time.sleep(chance.random())
            terminal.process.send_signal(chance.choice((signal.SIGKILL, signal.SIGTERM, signal.SIGINT)))
            terminal.end()
            assert left_behind(terminal.process.pid) == []
            end = time.monotonic() + PATIENCE_S
            while terminal.modes() != terminal.before:
                assert time.monotonic() < end
                time.sleep(0.05)
        finally:
            terminal.close()
    attempt.write_text(RIGHT)
    assert piped("run", "top_k").returncode in (0, 1)


def test_another_workspace(home: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Commands that are named and those that keys start are about the attempt that is watched."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "solutions").mkdir()
    (elsewhere / "solutions" / "top_k.py").write_text(WRONG)
    terminal = Terminal("--workspace", str(elsewhere), columns=200)
    try:
        shown = terminal.until(KEYS)
        assert f"judge debug top_k --workspace {elsewhere}" in shown
        terminal.press("d")
        terminal.until("-> counts = Counter(items)")
        terminal.until("(Pdb) ")
        terminal.press("\x03")  # it is the debugger's, once that reads
        while "--KeyboardInterrupt--" not in terminal.quiet(0.5):
            terminal.press("\x03")
        terminal.press("q\n")
        terminal.until("press any key to go back")
        assert (elsewhere / "solutions" / "top_k_debug.py").exists()
        terminal.press("q")
        assert terminal.end() == 0
    finally:
        terminal.close()


def test_a_problem_that_changes(home: Path, attempt: Path) -> None:
    """Each save is judged by the suite as it is then; one that is broken, and a problem that is gone, are told."""
    checkout = home / "checkout"
    shutil.copytree(REPO / "judge", checkout / "judge", ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("problems/top_k_elements/top_k", "templates/top_k_elements"):
        shutil.copytree(REPO / part, checkout / part)
    problem = checkout / "problems/top_k_elements/top_k"
    suite = (problem / "suite.py").read_text()
    wrong_on_one = RIGHT.replace("    counts", '    if items == ["x"]:\n        return []\n    counts', 1)
    attempt.write_text(wrong_on_one)
    terminal = Terminal("top_k", PYTHONPATH=str(checkout))
    try:
        terminal.until("accepted: ")
        terminal.until(KEYS)
        (problem / "suite.py").write_text(suite.replace("edge_cases(", 'edge_cases(one=(["x"], 1),', 1))
        attempt.write_text(f"{wrong_on_one}#")
        terminal.until("wrong answer in edge: one")
        terminal.until(KEYS)
        (problem / "suite.py").write_text("def")
        attempt.write_text(RIGHT)
        terminal.until("judge error")
        terminal.until(KEYS)
        (problem / "suite.py").write_text(suite)
        attempt.write_text(f"{RIGHT}#")
        terminal.until("accepted: ")
        terminal.until(KEYS)
        shutil.rmtree(problem)
        attempt.write_text(RIGHT)
        terminal.until("unknown problem 'top_k'")
        terminal.press("q")
        assert terminal.end() == 0
    finally:
        terminal.close()


def test_without_a_terminal(home: Path) -> None:
    """It says so and ends."""
    ran = piped("watch", "top_k")
    assert (ran.returncode, ran.stderr) == (2, "judge watch needs a terminal\njudge run SLUG judges once\n")


def test_where_there_is_nothing_to_watch(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A problem without an attempt, a name that is none, and a folder that is no workspace."""
    for arguments, told in (
        (("kth_smallest",), "no attempt at kth_smallest yet"),
        (("nix",), "unknown problem 'nix'"),
    ):
        terminal = Terminal(*arguments)
        try:
            terminal.until(told)
            assert terminal.end() == 2
        finally:
            terminal.close()
    with tempfile.TemporaryDirectory() as elsewhere:
        monkeypatch.chdir(elsewhere)
        terminal = Terminal()
        try:
            terminal.until("nothing to watch: there is no folder solutions/")
            assert terminal.end() == 2
        finally:
            terminal.close()


WITHOUT_INOTIFY = ("unshare", "--user", "--map-root-user", "sh", "-c", """
echo 0 > /proc/sys/user/max_inotify_instances && exec "$0" "$@"
""")  # fmt: skip


def lets_make_namespaces() -> bool:
    """Return whether a user may make a user namespace: only in one of its own can inotify be taken away."""
    command = ["unshare", "--user", "--map-root-user", "true"]
    return shutil.which("unshare") is not None and subprocess.run(command, check=False).returncode == 0


@pytest.mark.skipif(not lets_make_namespaces(), reason="this machine lets nobody make a user namespace")
def test_without_inotify(home: Path, attempt: Path) -> None:
    """Files are looked at every now and then, and that is said."""
    terminal = Terminal("top_k", within=WITHOUT_INOTIFY)
    try:
        terminal.until("accepted: ")
        terminal.until("files are looked at every 0.1 s: the system tells of no changes")
        attempt.write_text(WRONG)
        terminal.until("wrong answer in edge")
        terminal.press("q")
        assert terminal.end() == 0
    finally:
        terminal.close()
