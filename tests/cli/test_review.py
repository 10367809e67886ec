"""`judge review` and `judge history`: what comes back, and what was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.catalog import find
from judge.practice.progress import record
from judge.processes.verdict import Verdict
from tests.cli.shell import bare, in_terminal, piped
from tests.coach.practice import report

SLUG = "pair_with_target"


@pytest.fixture(autouse=True)
def monday(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Be on a Monday evening, where clocks show UTC, with a workspace."""
    monkeypatch.setenv("JUDGE_NOW", "2027-01-04T18:00:00+00:00")
    monkeypatch.setenv("TZ", "UTC")
    (home / "solutions").mkdir()


def reference() -> str:
    return find(SLUG).read("reference.py")


def test_a_solve_is_graded_and_comes_back(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the stub to the verdict, to the review with a fresh stub, through the commands."""
    attempt = home / "solutions" / f"{SLUG}.py"
    piped("new", SLUG)
    stub = attempt.read_text()
    attempt.write_text(reference())
    monkeypatch.setenv("JUDGE_NOW", "2027-01-04T18:09:00+00:00")
    told = piped("run", SLUG).stdout
    assert "review        easy: first try, 9 minutes; due again on 2027-01-12\n" in told
    assert f"judge review {SLUG} --grade good changes the grade\n" in told
    assert "due again" not in piped("run", SLUG).stdout, "judged again, it is no solve"
    assert piped("review").stdout.splitlines()[0] == (
        f"2027-01-12  {SLUG}: in 8 days, 100% likely to be solved again; easy (first try, 9 minutes)"
    )
    assert "exists already" in piped("new", SLUG).stderr

    monkeypatch.setenv("JUDGE_NOW", "2027-01-12T18:00:00+00:00")
    begun = piped("new", SLUG).stdout
    assert "a review: you solved it on 2027-01-04, with grade easy" in begun
    assert attempt.read_text() == stub
    attempt.write_text("# half of it")
    assert "exists already" in piped("new", SLUG).stderr, "a review that was begun goes on"
    ran = piped("solution", SLUG, typed="y\n")
    assert "is not solved again yet" in ran.stderr
    attempt.write_text(reference())
    assert (
        "again: the solution opened, first try, 1 minute; due again on 2027-01-1" in piped("run", SLUG).stdout
    )


def test_a_grade_is_changed_at_once() -> None:
    """And the date with it; the record keeps what was computed."""
    assert record(report(SLUG, Verdict.ACCEPTED), "") is None
    told = piped("review", SLUG, "--grade", "hard").stdout
    assert told.startswith(f"2027-01-05  {SLUG}: tomorrow,")
    assert "hard (your grade; the judge's is easy: first try, 1 minute)" in told
    (plain,) = json.loads(piped("review", "--json").stdout)
    assert (plain["grade"], plain["computed"], plain["due"]) == ("hard", "easy", "2027-01-05")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("review", SLUG), "was not solved here yet"),
        (("review", SLUG, "--grade", "good"), "was not solved here yet"),
        (("review", "--grade", "good"), "a grade of which problem?"),
        (("review", SLUG, "--grade", "god"), "did you mean good?"),
        (("history", SLUG, "--restore", "1"), "there is no attempt 1"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], message: str) -> None:
    """Each with what to do."""
    ran = piped(*arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr


def test_nothing_yet() -> None:
    """Says what begins it."""
    assert piped("review").stdout == "no review yet: solve a problem first\nnext: judge next\n"
    assert piped("review", "--json").stdout == "[]\n"
    assert "no attempt at" in piped("history", SLUG).stdout


def test_history_has_every_judged_attempt_with_its_source(home: Path) -> None:
    """Changes from one to the next, and any of them comes back."""
    first, second = "def f():\n    return 1\n", "def f():\n    return 2  # ß\n"
    for source, verdict in (
        (first, Verdict.WRONG_ANSWER),
        (second, Verdict.ACCEPTED),
        (second, Verdict.ACCEPTED),
    ):
        assert record(report(SLUG, verdict), source) is None
    lines = piped("history", SLUG).stdout.splitlines()
    assert lines[0] == "  1  2027-01-04 18:00  wrong answer in edge, CPU 0.100 s"
    assert lines[1] == "  2  2027-01-04 18:00  accepted, CPU 0.000 s, judged 2 times"
    narrow = bare(in_terminal("history", SLUG, columns=40)).splitlines()
    assert max(map(len, narrow)) <= 40
    changes = piped("history", SLUG, "--diff").stdout
    assert "-    return 1\n+    return 2  # ß\n" in changes
    assert "return 2" in bare(in_terminal("history", SLUG, "--diff"))
    plain = json.loads(piped("history", SLUG, "--json").stdout)
    assert [(one["source"], one["runs"]) for one in plain] == [(first, 1), (second, 2)]
    attempt = home / "solutions" / f"{SLUG}.py"
    attempt.write_text("mine")
    told = piped("history", SLUG, "--restore", "1").stdout
    assert attempt.read_text() == first
    (archived,) = (home / "solutions" / ".archive").iterdir()
    assert archived.read_text() == "mine"
    assert archived.name in told
