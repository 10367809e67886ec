"""`judge verify` and `judge author new`, in a checkout of their own with a single problem."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.cli.shell import JUDGE, bare, in_terminal, piped

ROOT = Path(__file__).parents[2]
PROBLEM = Path("top_k_elements/top_k")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the judge and one problem with few attempts, and be there: Python imports from here first."""
    copy = tmp_path / "checkout"
    skip = shutil.ignore_patterns(
        "__pycache__",
        "heap_*",
        "bucket*",
        "ties_*",
        "ignores_*",
        "every*",
        "best_*",
        "null_*",
        "order_*",
        "counts_*",
    )
    shutil.copytree(ROOT / "judge", copy / "judge", ignore=skip)
    shutil.copytree(ROOT / "problems" / PROBLEM, copy / "problems" / PROBLEM, ignore=skip)
    (copy / "templates" / PROBLEM.parent).mkdir(parents=True)
    shutil.copy(ROOT / "templates" / PROBLEM.with_suffix(".py"), copy / "templates" / PROBLEM.parent)
    (copy / "pyproject.toml").touch()
    monkeypatch.chdir(copy)
    return copy


def test_a_good_problem(checkout: Path) -> None:
    """A problem that keeps its promises is one row and a closing line, with mutants counted."""
    done = piped("verify", "top_k", "--mutants")
    headings = "problem accepted wrong slow small mutants inputs friends <0.25 >2 seconds"
    assert done.stdout.splitlines()[0].split() == headings.split()
    row = done.stdout.splitlines()[1].split()
    assert (row[0], row[1], row[2], row[3]) == ("top_k", "2/2", "3/3", "1/1")
    told, _, all_mutants = row[5].partition("/")
    assert told == all_mutants != "0"
    assert (row[4], row[7]) == ("5000", "13/13")
    told_inputs, _, all_inputs = row[6].partition("/")
    assert told_inputs == all_inputs != "0"
    assert float(row[8]) < 0.4
    assert float(row[9]) > 2
    assert done.stdout.splitlines()[-1].startswith("1 problem verified in ")
    assert done.stdout.splitlines()[-1].endswith(f"100.0% of {told} mutants rejected: all promises kept")
    assert (done.stderr, done.returncode) == ("", 0)


def test_complaints(checkout: Path) -> None:
    """Broken promises stand below all rows, where the last lines of a log show them, with their files."""
    (checkout / "problems" / PROBLEM / "hints.md").write_text("Think.\n")
    twin = checkout / "problems" / PROBLEM.with_name("twin")
    shutil.copytree(checkout / "problems" / PROBLEM, twin)  # has no stub of its name
    done = piped("verify", "--pattern", "heap", "--jobs", "1")
    lines = done.stdout.splitlines()
    assert lines[1].endswith("1 complaint")
    assert lines[2].startswith("twin ")
    assert lines[3] == f"  problems/{PROBLEM}/hints.md: must be a numbered list of three to five hints"
    assert "  templates/top_k_elements/twin.py: is missing" in lines[4:]
    assert lines[-1].endswith("2 to fix")
    assert done.returncode == 1


@pytest.mark.parametrize("chosen", ["top_k", "--all"])
def test_a_problem_that_cannot_be_read(checkout: Path, chosen: str) -> None:
    """A broken problem.toml fails the proof as any other file does."""
    path = checkout / "problems" / PROBLEM / "problem.toml"
    path.write_text(path.read_text().replace("[limits]", "colour = 1\n[limits]"))
    done = piped("verify", chosen)
    assert f"{path}: unknown key 'colour'" in done.stdout
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "name problems, or --pattern PATTERN, or --all"),
        (["topk"], "did you mean top_k?"),
        (["--pattern", "heaps"], "did you mean heap?"),
        (["top_k", "--jobs", "0"], "--jobs"),
    ],
    ids=["nothing", "slug", "pattern", "jobs"],
)
def test_wrong_usage(checkout: Path, arguments: list[str], message: str) -> None:
    """What cannot be meant is exit code 2 and says what can."""
    done = piped("verify", *arguments)
    assert message in done.stderr
    assert (done.stdout, done.returncode) == ("", 2)


def test_progress(checkout: Path) -> None:
    """In a terminal a bar moves while it judges, and gives way to the rows."""
    written = in_terminal("verify", "top_k")
    assert "verifying" in written
    assert "all promises kept" in written


def test_interrupt(checkout: Path) -> None:
    """Ctrl-C ends the command at once, with exit code 130 and no process left."""
    judge = subprocess.Popen(
        [*JUDGE, "verify", "top_k", "--mutants", "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    deadline = time.monotonic() + 30
    # The judge itself, multiprocessing's tracker, two workers and a candidate.
    while len(members := _descendants(judge.pid)) < 5 and time.monotonic() < deadline:
        time.sleep(0.01)
    begun = time.monotonic()
    os.killpg(judge.pid, signal.SIGINT)
    _, errors = judge.communicate(timeout=20)
    while any(map(_alive, members)) and time.monotonic() < begun + 12:
        time.sleep(0.01)  # the tracker ends itself after the judge
    assert not any(map(_alive, members))
    assert (judge.returncode, errors) == (130, b"")


def test_a_new_problem(checkout: Path) -> None:
    """A new problem says which files it made, and verify says what they lack."""
    made = piped(
        "author", "new", "swap", "--pattern", "in_place", "--signature", "swap(items: list[int]) -> None"
    )
    assert "problems/in_place/swap/problem.toml" in made.stdout.splitlines()
    assert "templates/in_place/swap.py" in made.stdout.splitlines()
    assert made.stdout.splitlines()[-1].startswith("next: ")
    done = piped("verify", "swap")
    assert "  problems/in_place/swap/attempts/accepted: has 0 attempts and needs at least 2" in done.stdout
    assert done.returncode == 1
    again = piped("author", "new", "swap", "--pattern", "in_place")
    assert again.returncode == 2
    assert "judge verify swap" in again.stderr


def _descendants(leader: int) -> list[int]:
    """Return the processes that descend from the leader, itself among them."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(pid): int(parent) for pid, parent in map(str.split, listed.splitlines())}
    members = [leader]
    for member in members:
        members += [pid for pid, parent in parents.items() if parent == member]
    return members


def _alive(pid: int) -> bool:
    """Return whether a process still runs; one that only waits to be reaped by whoever inherited it does not."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return state.stdout.strip()[:1] not in ("", "Z")


def test_a_narrow_terminal_shows_what_there_is_room_for(home: Path) -> None:
    """The verdicts and the time; all columns where they fit."""
    narrow = bare(in_terminal("verify", "happy_number", "--quick", columns=60))
    [row] = [line for line in narrow.splitlines() if "happy_number" in line and "4/4" in line]
    assert len(row[row.index("happy_number") :]) < 60
    assert "seconds" in narrow
    assert "friends" not in narrow
    assert "friends" in in_terminal("verify", "happy_number", "--quick", columns=120)
