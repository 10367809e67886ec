"""`judge hint`, `judge editorial` and `judge solution`: help in the measure that a person wants."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog import find, load_catalog
from judge.cli.hint import read_hints
from judge.examiner.report import Report
from judge.practice.progress import record
from judge.processes.verdict import Verdict
from tests.cli.shell import bare, in_terminal, piped


def solve(slug: str) -> None:
    """Record that a problem was solved."""
    record(Report(slug, Verdict.ACCEPTED, "f.py", (), 0, 0.1, {}, "0", ""), "")


def test_each_time_there_is_one_hint_more() -> None:
    """They are counted; when all were given they are shown together."""
    hints = read_hints(find("top_k"))
    for number, hint in enumerate(hints, 1):
        assert piped("hint", "top_k").stdout == f"Hint {number} of {len(hints)}: {hint}\n"
    everything = piped("hint", "top_k").stdout
    assert everything.startswith("These are all hints:")
    assert all(hint in everything for hint in hints)
    assert piped("hint", "knn").stdout.startswith("Hint 1 of ")


def test_every_problem_has_hints() -> None:
    """A list of three to five, whatever its lines look like."""
    for problem in load_catalog().problems.values():
        assert 3 <= len(read_hints(problem)) <= 5, problem.slug


@pytest.mark.parametrize("columns", [40, 100])
def test_a_terminal_shows_what_is_next(columns: int) -> None:
    """The hint is drawn to the width, and the last one leads to the editorial."""
    count = len(read_hints(find("top_k")))
    shown = [bare(in_terminal("hint", "top_k", columns=columns)) for _ in range(count)]
    assert all(len(line.rstrip()) <= columns for text in shown for line in text.splitlines())
    assert shown[0].splitlines()[-1] == "next: judge hint top_k   one more"
    assert shown[-1].splitlines()[-1] == "next: judge editorial top_k"


def test_a_hint_is_given_where_nothing_can_be_recorded(tmp_path: Path) -> None:
    """With a warning: it will be the same one the next time."""
    (tmp_path / "file").write_text("")
    ran = piped("hint", "top_k", XDG_DATA_HOME=str(tmp_path / "file"))
    assert ran.stdout.startswith("Hint 1 of ")
    assert ran.stderr.startswith("warning: that the hint was shown was not recorded: ")
    assert ran.returncode == 0


@pytest.mark.parametrize("part", ["editorial", "solution"])
def test_what_gives_it_away_is_asked_for_once(part: str) -> None:
    """Nobody answers, somebody says no, somebody says yes; after that there is no question."""
    silent = piped(part, "top_k")
    assert (silent.stdout, silent.returncode) == ("", 2)
    assert f"Show its {part} all the same?" in silent.stderr
    assert (
        "top_k is not solved yet, and nobody answered\njudge hint top_k gives a hint instead" in silent.stderr
    )
    no = piped(part, "top_k", typed="n\n")
    assert (no.stdout, no.returncode) == ("judge hint top_k gives a hint instead\n", 0)
    yes = piped(part, "top_k", typed="y\n")
    again = piped(part, "top_k")
    assert (again.stdout, again.stderr, again.returncode) == (yes.stdout, "", 0)
    assert len(yes.stdout) > 200


def test_after_a_solve_nothing_is_asked() -> None:
    """The editorial as it stands, and solutions as files would hold them."""
    solve("top_k")
    problem = find("top_k")
    assert piped("editorial", "top_k").stdout.rstrip() == problem.read("editorial.md").rstrip()
    assert piped("solution", "top_k").stdout == problem.read("reference.py")
    accepted = problem.attempts("accepted")
    for path in accepted:
        assert piped("solution", "top_k", path.stem).stdout == path.read_text()
    last = bare(in_terminal("solution", "top_k")).splitlines()[-1]
    names = ", ".join(path.stem for path in accepted)
    assert last == f"judge solution top_k APPROACH shows another one: {names}"


def test_an_approach_that_is_not_there() -> None:
    """It is told before anything is asked."""
    ran = piped("solution", "top_k", "sortin")
    assert (ran.returncode, ran.stderr.splitlines()[0]) == (2, "unknown approach 'sortin'")
    assert "did you mean sorting?" in ran.stderr


def test_neither_page_nor_list_gives_it_away() -> None:
    """What `show` and `list` print holds no hint and nothing of the editorial."""
    problem = find("top_k")
    shown = piped("show", "top_k").stdout + piped("list").stdout
    assert not any(hint in shown for hint in read_hints(problem))
    assert not any(line in shown for line in problem.read("editorial.md").splitlines() if len(line) > 40)
