"""`judge interview`: from the first question to the debrief, in real processes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from judge.catalog import find
from tests.cli.shell import piped
from tests.watch.terminal import Terminal

BEGIN, LATER, OVER = (f"2027-01-04T18:{minute}:00+00:00" for minute in ("00", "20", "50"))
TALK = "May it be empty?\n\nTwo pointers\nfrom both ends\n\nO(n) time\n\n"
ONE = ("--problems", "1", "--pattern", "two_heaps")


@pytest.fixture(autouse=True)
def workspace(monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """Be on a Monday evening, where clocks show UTC, with a workspace."""
    monkeypatch.setenv("JUDGE_NOW", BEGIN)
    monkeypatch.setenv("TZ", "UTC")
    (home / "solutions").mkdir()
    return home / "solutions"


def status() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(piped("interview", "status", "--json").stdout)
    return found


def test_an_interview_from_the_beginning_to_the_debrief(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked, what is told of a run, and what of it all in the end."""
    began = piped("interview", *ONE, typed=TALK).stdout
    assert began.startswith("1 problem, 45 minutes: until 18:45\n")
    (attempt,) = workspace.glob("*.py")
    problem = find(attempt.stem)
    assert f"problem 1 of 1: solutions/{attempt.name}\n" in began
    assert problem.title in began
    assert "two_heaps" not in began
    assert began.endswith(f"next: judge run {problem.slug}, and judge interview submit when it is done\n")

    wrong = next(
        path
        for path in problem.attempts("wrong_answer")
        if piped("run", problem.slug, "--examples", "--file", str(path)).returncode == 0
    )
    attempt.write_text(wrong.read_text())
    monkeypatch.setenv("JUDGE_NOW", LATER)
    told = piped("run", problem.slug).stdout
    assert ": test " in told
    assert "expected" not in told
    assert told.endswith("only counts are shown; judge interview submit ends this problem\n")
    for command in (
        ("hint",),
        ("editorial",),
        ("solution",),
        ("complexity",),
        ("compare",),
        ("debug",),
        ("cases",),
    ):
        refused = piped(*command, problem.slug)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "during an interview" in refused.stderr
    assert "during an interview" in piped("run", problem.slug, "--input", "f()").stderr
    assert "two_heaps" not in piped("show", problem.slug).stdout
    assert problem.slug not in piped("list", "--pattern", "heap").stdout
    assert "25 minutes left, until 18:45" in piped("interview", "status").stdout
    assert piped().stdout.startswith("now      an interview: 25 minutes left")

    attempt.write_text(problem.read("reference.py"))
    submitted = piped("interview", "submit")
    assert submitted.returncode == 0
    assert "accepted:" in submitted.stdout
    assert "all problems are submitted" in submitted.stdout
    debrief = piped("interview", "finish").stdout
    assert f"{problem.title}: accepted, 20 minutes, 2 runs\n" in debrief
    assert "  you claimed  O(n) time\n" in piped("interview", "finish").stdout, "it is shown again"
    assert (
        "  you asked    May it be empty?\n  approach     Two pointers\n               from both ends\n"
        in debrief
    )
    assert "  you claimed  O(n) time\n" in debrief
    assert "  measured     time " in debrief
    assert "  follow-up    " in debrief
    assert "  grade        " in debrief
    assert "  2027-01-04 18:00  1 of 1 solved, 20 of 45 minutes, 2 runs\n" in debrief
    assert problem.patterns[0] in piped("show", problem.slug).stdout
    (summary,) = status()
    assert summary["finished"] is not None
    told = json.loads(piped("interview", "finish", "--json").stdout)
    (mine,) = told["problems"]
    assert {**told, "problems": [{key: mine[key] for key in summary["problems"][0]}]} == summary
    assert (mine["title"], mine["target"]) == (problem.title, problem.target)
    assert mine["time"].keys() >= {"class", "exponent"}
    assert (mine["failed_in"], mine["failed_on"]) == (None, None)
    words = " ".join(debrief.split())
    assert all(f" follow-up {one['question']} {one['answer']} " in words for one in mine["follow_up"])
    assert f"  grade        {mine['grade']} (" in debrief
    assert f"; due again on {mine['due']}\n" in debrief


def test_the_deadline_survives_everything(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that was closed during the questions, and the end of the time: what was judged before it counts."""
    piped("interview", *ONE, typed="May it be empty?\n")
    (attempt,) = workspace.glob("*.py")
    problem = find(attempt.stem)
    monkeypatch.setenv("JUDGE_NOW", LATER)
    goes_on = piped("interview", "--minutes", "90", typed="").stdout
    assert goes_on.startswith("your interview goes on: 25 minutes left, until 18:45\n")
    assert "Which questions" not in goes_on, "it was answered"
    attempt.write_text(problem.read("reference.py").replace("return", "return 0  #"))
    piped("run", problem.slug)
    attempt.write_text(problem.read("reference.py"))
    monkeypatch.setenv("JUDGE_NOW", OVER)
    assert piped("interview", "status").stdout == "the time is over\nnext: judge interview finish\n"
    refused = piped("interview", "submit")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "the time is over" in refused.stderr
    assert "the time of your last interview is over" in piped("interview").stderr
    debrief = piped("interview", "finish").stdout
    assert f"{problem.title}: accepted" not in debrief
    assert "45 minutes, 1 run\n" in debrief
    assert "  failed in    " in debrief
    assert "0 of 1 solved" in piped("interview", "status").stdout


@pytest.mark.parametrize(
    "written", [(), ("May it be empty?", "Are there duplicates?")], ids=["nothing", "lines"]
)
def test_what_was_written_before_ctrl_c_is_kept(workspace: Path, written: tuple[str, ...]) -> None:
    """And is not asked for again; a question that was not answered is."""
    terminal = Terminal(*ONE, command="interview")
    try:
        terminal.until("an empty line)")
        for line in written:
            terminal.until("> ")
            terminal.press(f"{line}\n")
        terminal.until("> ")
        assert terminal.interrupt() == 130
    finally:
        terminal.close()
    problems: Any = status()[0]["problems"]
    assert problems[0]["said"] == ({"clarify": "\n".join(written)} if written else {})
    asked = "Which questions" in piped("interview", typed="").stdout
    assert asked is not bool(written)


def test_what_is_left_is_judged_when_it_is_finished_in_time(workspace: Path) -> None:
    """An attempt that was not submitted."""
    piped("interview", *ONE, "--blind", typed="\n\n\n")
    (attempt,) = workspace.glob("*.py")
    problem = find(attempt.stem)
    assert problem.title not in piped("show", problem.slug).stdout
    attempt.write_text(problem.read("reference.py"))
    finished = piped("interview", "finish", "--json")
    assert json.loads(finished.stdout)["problems"][0]["verdict"] == "accepted"
    assert "only counts are shown" in finished.stderr, "how it is judged is no part of the object"
    assert f"{problem.title}: accepted, 0 minutes, 1 run\n" in piped("interview", "finish").stdout


@pytest.mark.parametrize("end", [("submit", "finish"), ("finish",)], ids=["submitted", "finished"])
def test_a_clock_that_is_set_back_hides_no_run(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, end: tuple[str, ...]
) -> None:
    """The run with which a problem ends counts, whatever the clock said."""
    piped("interview", *ONE, typed="\n\n\n")
    (attempt,) = workspace.glob("*.py")
    problem = find(attempt.stem)
    attempt.write_text(problem.read("reference.py"))
    monkeypatch.setenv("JUDGE_NOW", "2027-01-04T17:10:00+00:00")
    told = [piped("interview", one).stdout for one in end]
    assert f"{problem.title}: accepted, 0 minutes, 1 run\n" in told[-1]
    assert "1 of 1 solved" in told[-1]
    problems: Any = status()[0]["problems"]
    assert (problems[0]["verdict"], problems[0]["runs"]) == ("accepted", 1)


def test_an_old_attempt_is_archived(workspace: Path) -> None:
    """Whatever lies in its place."""
    for slug in ("median_of_stream", "next_interval", "maximize_capital", "sliding_window_median"):
        (workspace / f"{slug}.py").write_text("# old")
    piped("interview", *ONE, typed="\n\n\n")
    (archived,) = (workspace / ".archive").iterdir()
    assert archived.read_text() == "# old"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("submit",), "no interview goes on"),
        (("finish",), "there was no interview yet"),
        (("--pattern", "two_heap"), "did you mean two_heaps?"),
        (("--difficulty", "medum"), "did you mean medium?"),
        (("--problems", "9", "--pattern", "two_heaps"), " only "),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], message: str) -> None:
    """Each with what to do; nothing begins."""
    ran = piped("interview", *arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr
    assert status() == []
    assert piped("interview", "status").stdout == "no interview yet\nnext: judge interview\n"
