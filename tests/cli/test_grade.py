"""`judge grade` in real processes: what is read, written and shown, and that a kill loses nothing."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from judge.catalog import find, slugs
from tests.cli.shell import JUDGE, in_terminal, piped
from tests.watch.terminal import PATIENCE_S

TOP_K = find("top_k").folder / "attempts"
RIGHT = (TOP_K / "accepted" / "sorting.py").read_text()
WRONG = (TOP_K / "wrong_answer" / "ties_reversed.py").read_text()


@pytest.fixture
def attempts(tmp_path: Path) -> Path:
    """Be a teacher with a folder of two students."""
    for name, source in (("ann/top_k", RIGHT), ("bob/top_k", WRONG), ("bob/notes", "x = 1\n")):
        path = tmp_path / "attempts" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    return tmp_path / "attempts"


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_class_is_graded(attempts: Path, tmp_path: Path) -> None:
    """Each attempt has its line, in every kind of file, and what is no attempt says so."""
    outputs = [tmp_path / f"out.{kind}" for kind in ("jsonl", "csv", "xml")]
    ran = piped("grade", str(attempts), *(word for path in outputs for word in ("--output", str(path))))
    assert ran.returncode == 1, "one could not be judged"
    assert ran.stderr == ""
    lines = ran.stdout.splitlines()
    assert lines[0].split() == ["attempt", "verdict", "tests", "failed", "in"]
    assert "bob/notes  not judged              unknown problem 'notes'" in lines
    assert "top_k    1 of 2     0.500" in lines
    assert lines[-1].startswith("3 attempts: 1 accepted, 1 not judged, 1 wrong answer, ")
    found = {row["id"]: row for row in rows(outputs[0])}
    assert {name: row["verdict"] for name, row in found.items()} == {
        "ann/top_k": "accepted",
        "bob/notes": "judge_error",
        "bob/top_k": "wrong_answer",
    }
    assert found["ann/top_k"]["passed"] == found["ann/top_k"]["total"] > 10
    assert found["bob/top_k"]["first_failure"]["call"].startswith("top_k(")
    assert found["bob/top_k"]["confinement"]
    with outputs[1].open() as file:
        assert {one["id"]: one["verdict"] for one in csv.DictReader(file)} == {
            name: row["verdict"] for name, row in found.items()
        }
    assert len(list(ElementTree.parse(outputs[2]).iter("testcase"))) == 3


def test_lines_on_standard_output_and_what_is_kept_back(attempts: Path) -> None:
    """The summary goes to standard error; of a hidden test only its number is told."""
    line = json.dumps(
        {"id": "x", "problem": "top_k", "source": (TOP_K / "wrong_answer" / "order_of_utf_16.py").read_text()}
    )
    ran = piped("grade", "-", "--output", "-", "--disclose", "count", typed=f"{line}\n{line}\nnonsense\n")
    first, second, third = sorted(
        (json.loads(row) for row in ran.stdout.splitlines()), key=lambda row: row["id"]
    )
    assert third["id"] == "x (2)"
    assert third["message"] == "the id 'x' was given before"
    assert first["message"].startswith("the line is no JSON")
    assert second["first_failure"]["call"] is None
    assert second["first_failure"]["test"].startswith("test ")
    assert "3 attempts: 2 not judged, 1 wrong answer" in ran.stderr


def test_the_screen_fits(attempts: Path) -> None:
    """In a narrow terminal too."""
    shown = re.sub(r"\x1b\[[?\d;]*[A-Za-z]", "", in_terminal("grade", str(attempts), columns=50))
    assert max(map(len, shown.splitlines())) <= 50
    assert "3 attempts: 1 accepted" in shown


def test_pass_at_k(tmp_path: Path) -> None:
    """Of problems with several attempts; those with too few have none."""
    path = tmp_path / "a.jsonl"
    sources = [RIGHT, *(f"{WRONG}\n# {number}\n" for number in range(3))]
    lines = [{"task_id": "judge/top_k", "completion": source} for source in sources]
    lines.append({"task_id": "judge/knn", "completion": "x = 1"})
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    told = piped("grade", str(path), "--k", "1,2,9").stdout
    assert "knn      0 of 1     0.000       -" in told
    assert "top_k    1 of 4     0.250   0.500" in told
    assert "mean                0.125   0.500" in told
    assert "pass@9" not in told


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere",), "there is no nowhere"),
        ((".", "--output", "x.txt"), "name it .jsonl, .csv or .xml"),
        ((".", "--output", "x.jsonl", "--output", "-"), "rows can be written to one place"),
        ((".", "--resume"), "nothing to resume"),
        ((".", "--k", "0"), "is no list of numbers above 0"),
        ((".", "--k", "many"), "is no list of numbers above 0"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], message: str) -> None:
    """Each with what to do."""
    ran = piped("grade", *arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr


def test_nothing_to_grade(tmp_path: Path) -> None:
    """Is told."""
    (tmp_path / "empty").mkdir()
    ran = piped("grade", str(tmp_path / "empty"))
    assert (ran.returncode, ran.stdout) == (0, "no attempt was judged: there was none\n")


def begun(path: Path, output: Path, least: int) -> subprocess.Popen[bytes]:
    """Begin to grade, and wait until some are judged."""
    process = subprocess.Popen(
        [*JUDGE, "grade", str(path), "--output", str(output), "--jobs", "2"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if output.exists() and output.read_bytes().count(b"\n") >= least:
            return process
        time.sleep(0.02)
    raise AssertionError("nothing was judged")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_ended_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """With the same totals as one that was not, and nothing judged twice; nothing is left behind."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    path, output = tmp_path / "a.jsonl", tmp_path / "out.jsonl"
    lines = [{"id": f"{n}", "problem": "top_k", "source": f"{WRONG}\n# {n}\n"} for n in range(60)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    process = begun(path, output, 5)
    os.kill(process.pid, number)
    assert process.wait(PATIENCE_S) == (-9 if number == signal.SIGKILL else 130)
    before = output.read_bytes()
    assert 5 <= before.count(b"\n") < 60
    with output.open("ab") as file:
        file.write(b'{"id": "cut sho')
    told = piped("grade", str(path), "--output", str(output), "--resume").stdout
    assert "60 attempts: 60 wrong answer" in told
    after = output.read_bytes()
    assert after.startswith(before)
    assert sorted(int(row["id"]) for row in rows(output)) == [*range(60)]
    assert (
        "60 attempts: 60 wrong answer\n"
        in piped("grade", str(path), "--output", str(output), "--resume").stdout
    )
    assert output.read_bytes() == after
    assert not list(temporary.iterdir())


def test_problems_are_a_benchmark() -> None:
    """A task for each, whose stub can be gone on from, and with nothing of what is hidden."""
    ran = piped("export", "problems", "--format", "jsonl")
    tasks = {task["task_id"]: task for task in map(json.loads, ran.stdout.splitlines())}
    assert set(tasks) == {f"judge/{slug}" for slug in slugs()}
    task = tasks["judge/top_k"]
    assert task["entry_point"] == "top_k"
    assert task["stub"].startswith("def top_k(")
    assert find("top_k").read("spec.md").strip() in task["prompt"]
    assert task["stub"].strip() in task["prompt"]
    assert RIGHT.splitlines()[-1] not in ran.stdout
    completion = "    return sorted(set(items), key=lambda item: (-items.count(item), item))[:k]"
    line = json.dumps({"task_id": "judge/top_k", "completion": completion})
    graded = piped("grade", "-", "--output", "-", typed=line).stdout
    assert json.loads(graded)["passed"] > 10, "right, and too slow"
    assert piped("export", "problems").returncode == 2
    assert "is for problems" in piped("export", "x.json", "--format", "jsonl").stderr


def test_without_ray(tmp_path: Path) -> None:
    """It is said how to get it."""
    (tmp_path / "ray.py").write_text("raise ImportError('there is none')")
    ran = piped("grade", str(tmp_path), "--ray", "local", PYTHONPATH=str(tmp_path))
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "pip install 'judge[ray]'" in ran.stderr
