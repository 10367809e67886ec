"""`judge complexity` and `judge compare`: screens, pictures and JSON."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from judge.catalog import find
from tests.cli.shell import bare, in_terminal, piped

SLUG = "all_duplicates"
WRONG = "def all_duplicates(nums):\n    return []\n"


@pytest.fixture(autouse=True)
def solutions(home: Path) -> Path:
    """A right attempt, and beside it a slow and a wrong one."""
    folder = home / "solutions"
    (folder / SLUG).mkdir(parents=True)
    attempts = find(SLUG).folder / "attempts"
    (folder / f"{SLUG}.py").write_text((attempts / "accepted/set_of_seen.py").read_text())
    (folder / SLUG / "counts.py").write_text((attempts / "time_limit_exceeded/counts_each.py").read_text())
    (folder / SLUG / "wrong.py").write_text(WRONG)
    return folder


def test_the_class_the_target_and_both_curves_are_shown(home: Path) -> None:
    """In a terminal and piped; the picture has the curves and asks no server for anything."""
    shown = piped("complexity", SLUG, "--svg", "curves.svg").stdout
    assert shown.startswith(f"solutions/{SLUG}.py: consistent with the target, O(n)\n"), shown
    assert "time      O(n) or O(n log n): n^" in shown
    assert "n from 1,171 to 150,000" in shown
    assert "the slowest of 4 large inputs" in shown
    assert "⠤x⠤ model solution" in shown
    assert "\x1b" not in shown
    picture = ElementTree.parse(home / "curves.svg").getroot()
    assert picture.tag.endswith("svg")
    assert "script" not in {element.tag.rpartition("}")[2] for element in picture.iter()} or not any(
        element.get("href", "").startswith("http") for element in picture.iter()
    )
    narrow = bare(in_terminal("complexity", SLUG, columns=50))
    assert max(map(len, narrow.replace("\r", "\n").splitlines())) <= 50


def test_a_slow_attempt_is_held_against_the_target() -> None:
    """It is measured within the time limit only, and the JSON has all points."""
    ran = piped("complexity", SLUG, "--file", f"solutions/{SLUG}/counts.py", "--json")
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["time"]["class"] == "O(n^2)"
    assert told["consistent_with_target"] is False
    assert told["model"]["time"]["class"] == "O(n) or O(n log n)"
    assert told["times_the_model"] > 5
    points = next(one for one in told["inputs"] if one["name"] == told["slowest_input"])["points"]
    assert [point["n"] for point in points] == sorted(point["n"] for point in points)
    assert points[-1]["n"] < 150_000


def test_an_attempt_that_fails_has_no_complexity() -> None:
    """What to do is told, and the exit code is 1."""
    ran = piped("complexity", SLUG, "--file", f"solutions/{SLUG}/wrong.py")
    assert ran.returncode == 1
    assert "on a large input\njudge run all_duplicates shows where\n" in ran.stdout


def test_without_braille_there_is_no_plot() -> None:
    """An output that cannot have its characters gets the sentences alone."""
    shown = piped("complexity", SLUG, PYTHONIOENCODING="ascii").stdout
    assert "time      O(n) or O(n log n)" in shown
    assert "Legend" not in shown


def test_a_picture_that_cannot_be_written_is_told() -> None:
    """Where it should lie is named."""
    ran = piped("complexity", SLUG, "--svg", "nowhere/curves.svg")
    assert ran.returncode == 3
    assert "cannot write nowhere/curves.svg: No such file or directory" in ran.stderr


def test_approaches_are_compared_with_each_other_and_the_model() -> None:
    """All of the folder, each with its verdict; nothing of it counts for the progress."""
    ran = piped("compare", SLUG)
    assert ran.returncode == 0, ran.stderr
    rows = {line.split()[0]: line for line in ran.stdout.splitlines() if line.strip()}
    assert "accepted" in rows[f"{SLUG}.py"]
    assert "near-linear" in rows[f"{SLUG}.py"]
    assert "time limit exceeded" in rows[f"{SLUG}/counts.py"]
    assert "O(n^2)" in rows[f"{SLUG}/counts.py"]
    assert "wrong answer" in rows[f"{SLUG}/wrong.py"]
    assert "near-linear" in rows["model"]
    (line,) = piped("list", SLUG).stdout.splitlines()
    assert "\tnew\t" in line


def test_compare_takes_files_and_gives_json() -> None:
    """Where none is accepted the exit code is 1."""
    ran = piped("compare", SLUG, f"solutions/{SLUG}/wrong.py", "--json")
    assert ran.returncode == 1
    told = json.loads(ran.stdout)
    assert told["verdicts"] == [{"file": f"solutions/{SLUG}/wrong.py", "verdict": "wrong_answer"}]
    assert told["attempts"] == []


def test_an_approach_in_the_folder_is_judged_by_its_path() -> None:
    """The folder names the problem."""
    ran = piped("run", f"solutions/{SLUG}/wrong.py")
    assert ran.returncode == 1
    assert ran.stdout.startswith("tests"), ran.stderr


def test_an_accepted_run_ends_with_a_glance_at_the_growth() -> None:
    """And with the ratio to the model; a machine that is too busy for the glance leaves it out."""
    shown = piped("run", SLUG).stdout
    assert " times the model's time on the large input that takes longest\n" in shown
    *_, last = shown.splitlines()
    assert "judge complexity all_duplicates says more" in last or last.startswith("      judge new")
