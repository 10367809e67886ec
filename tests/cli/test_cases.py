"""`judge cases`: the inputs of one's own, from the run that fails on one to the run that passes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.practice.inputs import inputs, keep
from judge.wire import encode
from tests.cli.shell import in_terminal, piped

RIGHT = """
from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]
"""
WRONG = RIGHT.replace("[:k]", "[:k] if k != 3 else sorted(counts)[:3]")


@pytest.fixture
def attempt(home: Path) -> Path:
    """Return where an attempt at top_k belongs."""
    (home / "solutions").mkdir()
    return home / "solutions" / "top_k.py"


def judged(*options: str) -> dict[str, object]:
    """Judge the attempt, and return what the JSON says."""
    data: dict[str, object] = json.loads(piped("run", "top_k", "--json", *options).stdout)
    return data


def names(data: dict[str, object]) -> list[str]:
    tests = data["tests"]
    assert isinstance(tests, list)
    return [test["name"] for test in tests if test["group"] == "yours"]


def test_the_input_that_failed_is_tried_first_until_it_passes(attempt: Path) -> None:
    """It is the smallest one, it stops the next run at once, and it is gone when it passed."""
    attempt.write_text(WRONG)
    first = judged()
    [failing] = inputs("top_k")
    assert (failing.name, failing.call) == ("last_failure", "top_k(['b', 'b', 'a'], 3)")
    second = judged()
    assert (second["verdict"], names(second)) == ("wrong_answer", ["test_yours[last_failure]"])
    assert len(second["tests"]) == 1  # type: ignore[arg-type]
    assert second["total"] == first["total"] + 1  # type: ignore[operator]
    assert "\nwrong answer in yours: last failure\n" in piped("run", "top_k").stdout
    attempt.write_text(RIGHT)
    third = judged()
    assert (third["verdict"], names(third)) == ("accepted", ["test_yours[last_failure]"])
    assert inputs("top_k") == []
    assert names(judged()) == []


def test_another_failure_takes_its_place(attempt: Path) -> None:
    """Only when the one before passes: with --all, the first of several is still to be mended."""
    attempt.write_text(WRONG)
    judged()
    attempt.write_text(RIGHT.replace("[:k]", "[: min(k, 4)]"))
    judged()
    [failing] = inputs("top_k")
    assert "5)" in failing.call
    attempt.write_text(RIGHT.replace("[:k]", "[: min(k, 4) if k != 3 else 2]"))
    judged("--all")
    assert inputs("top_k") == [failing]


def test_other_runs_change_nothing(attempt: Path, home: Path) -> None:
    """What is judged by --file is no attempt of one's own, and the examples alone are asked for by name."""
    attempt.write_text(WRONG)
    judged()
    before = inputs("top_k")
    other = home / "other.py"
    other.write_text(RIGHT)
    assert names(judged("--file", str(other))) == ["test_yours[last_failure]"]
    assert names(judged("--examples")) == []
    assert inputs("top_k") == before


def test_an_input_is_kept_for_good(attempt: Path) -> None:
    """Once, however often it is given; it is listed, tried at every run, and removed by its name."""
    attempt.write_text(RIGHT)
    for _ in range(2):
        ran = piped("run", "top_k", "--input", 'top_k(["b", "a", "é"], 2)', "--keep")
        assert ran.stdout.endswith(
            "kept: judge run top_k tries it first from now on; judge cases top_k lists and removes\n"
        )
    ran = piped("run", "top_k", "--input", "top_k([], 1)", "--keep", "--json")
    assert json.loads(ran.stdout)["verdict"] == "accepted"
    for _ in range(2):
        assert names(judged()) == ["test_yours[input_1]", "test_yours[input_2]"]
    listed = json.loads(piped("cases", "top_k", "--json").stdout)
    assert [case["call"] for case in listed["cases"]] == ["top_k(['b', 'a', 'é'], 2)", "top_k([], 1)"]
    assert "input_2" not in piped("cases", "top_k", "--remove", "input_2").stdout
    assert names(judged()) == ["test_yours[input_1]"]
    ran = piped("cases", "top_k", "--remove", "input_2")
    assert (ran.returncode, ran.stderr) == (2, "there is no input input_2 of top_k\nthere are: input_1\n")


def test_what_is_no_valid_input_any_more_is_left_out(attempt: Path) -> None:
    """A problem may change its limits or its signature, and an old record is no reason to fail."""
    attempt.write_text(RIGHT)
    keep("top_k", encode((["a"], 1)), "top_k(['a'], 1)")
    keep("top_k", encode((["a"], 0)), "top_k(['a'], 0)")
    keep("top_k", encode((["a"],)), "top_k(['a'])")
    keep("top_k", b"\xc1 no value", "nothing")
    data = judged()
    assert (data["verdict"], names(data)) == ("accepted", ["test_yours[input_1]"])


def test_the_list_fits_a_terminal(attempt: Path) -> None:
    """A long call is cut at the width, by its characters' width; an empty list says how to fill it."""
    assert piped("cases", "top_k").stdout == (
        "no inputs of yours for top_k\njudge run top_k --input CALL --keep keeps one\n"
    )
    keep("top_k", encode((["語" * 40], 1)), f"top_k(['{'語' * 40}'], 1)")
    for columns in (40, 60, 100):
        shown = in_terminal("cases", "top_k", columns=columns).splitlines()
        assert shown[0].startswith("input_1       20")
        assert shown[0].endswith("…")
        assert len(shown[0]) + shown[0].count("語") <= columns
        assert all(len(line) <= columns for line in shown[1:])


def test_keep_goes_with_an_input() -> None:
    """There is nothing else to keep."""
    ran = piped("run", "top_k", "--keep")
    assert (ran.returncode, ran.stderr.splitlines()[0]) == (2, "--keep keeps the input of --input")


def test_where_nothing_can_be_kept(attempt: Path, tmp_path: Path) -> None:
    """The verdict stands, with a warning; an input that is too large is told as that."""
    attempt.write_text(RIGHT)
    (tmp_path / "file").write_text("")
    call = ("run", "top_k", "--input", 'top_k(["a"], 1)', "--keep")
    ran = piped(*call, XDG_DATA_HOME=str(tmp_path / "file"))
    assert ran.stderr.startswith("warning: the input was not recorded: ")
    assert ran.returncode == 0
    ran = piped("run", "top_k", "--input", 'top_k(["a" * 40] * 60_000, 1)', "--keep")
    assert ran.stderr == "warning: the input was not kept: it takes more than 1 MiB\n"
    assert inputs("top_k") == []
