"""`judge list`: in a terminal, piped and as JSON."""

from __future__ import annotations

import json
import re

import pytest

from judge.catalog import find, load_catalog
from judge.examiner.report import Report
from judge.practice.progress import record
from judge.practice.record import default_path
from judge.processes.verdict import Verdict
from tests.cli.shell import bare, in_terminal, piped


def judged(problem: str, verdict: Verdict) -> None:
    """Record a verdict in the home folder of the test."""
    assert record(Report(problem, verdict, "f.py", (), 0, 0.1, {}, "0", ""), "") is None


def test_piped_each_problem_is_one_line_of_fields() -> None:
    """Nothing is cut, however long; there is no header and no box."""
    top_k = find("top_k")
    lines = piped("list").stdout.splitlines()
    assert len(lines) == len(load_catalog().problems)
    assert (
        "\t".join(
            ("top_k", "top_k_elements,heap,hash_map", "grokking", "medium", top_k.target, "new", top_k.title)
        )
        in lines
    )


def test_json_is_a_list_of_objects() -> None:
    """The keys are a contract."""
    objects = json.loads(piped("list", "--json").stdout)
    assert [one["slug"] for one in objects] == list(load_catalog().problems)
    (top_k,) = (one for one in objects if one["slug"] == "top_k")
    assert top_k == {
        "slug": "top_k",
        "title": "Top k frequent items",
        "aliases": [*find("top_k").aliases],
        "patterns": ["top_k_elements", "heap", "hash_map"],
        "track": "grokking",
        "tracks": ["grokking"],
        "difficulty": "medium",
        "signature": "top_k(items: list[str], k: int) -> list[str]",
        "target": "O(n log k) time, O(n) space",
        "status": "new",
    }


def test_status_comes_from_the_record() -> None:
    """Solved and tried problems can be told and asked for."""
    judged("top_k", Verdict.ACCEPTED)
    judged("subsets", Verdict.WRONG_ANSWER)
    for status, slug in (("solved", "top_k"), ("tried", "subsets")):
        (line,) = piped("list", "--status", status).stdout.splitlines()
        assert line.split("\t")[0] == slug
    assert "top_k\t" not in piped("list", "--status", "new").stdout


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--pattern", "supervised", "--pattern", "heap"], "knn"),
        (["--track", "grokking", "--difficulty", "medium", "FREQUENT items"], "top_k"),
        (["0/1"], "knapsack"),
    ],
    ids=" ".join,
)
def test_filters_narrow_the_list(arguments: list[str], expected: str) -> None:
    """All of what is asked for must hold."""
    assert [line.split("\t")[0] for line in piped("list", *arguments).stdout.splitlines()] == [expected]


def test_nothing_found_is_one_helpful_line_and_no_error() -> None:
    """The line is on stderr, so that what reads stdout gets nothing, or an empty list."""
    ran = piped("list", "--status", "solved")
    assert (ran.returncode, ran.stdout) == (0, "")
    assert ran.stderr == f"no problem matches; judge list shows all {len(load_catalog().problems)}\n"
    assert json.loads(piped("list", "--status", "solved", "--json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "tip"),
    [
        (["--pattern", "heaps"], "did you mean heap? Choose from: "),
        (["--track", "groking"], "did you mean grokking? Choose from: "),
        (["--difficulty", "harder"], "did you mean hard? Choose from: easy, medium, hard"),
        (["--status", "done"], "Choose from: new, tried, solved"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_filter_that_does_not_exist_is_wrong_usage(arguments: list[str], tip: str) -> None:
    """Exit code 2, what is near, and all there is."""
    ran = piped("list", *arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert tip in ran.stderr


def test_a_record_that_cannot_be_read_does_not_stop_the_list() -> None:
    """A warning says so, and every problem counts as new."""
    default_path().parent.mkdir(parents=True)
    default_path().write_bytes(b"nonsense" * 1000)
    ran = piped("list", "top_k")
    assert ran.returncode == 0
    assert "\tnew\t" in ran.stdout
    assert ran.stderr.startswith("warning: your progress in ")


@pytest.mark.parametrize("columns", [40, 60, 100, 200])
def test_a_terminal_of_any_width_shows_no_broken_lines(columns: int) -> None:
    """Columns give way one after the other; where a slug has no room, there are titles instead."""
    judged("top_k", Verdict.ACCEPTED)
    table = [line.rstrip() for line in bare(in_terminal("list", columns=columns)).splitlines()]
    assert max(map(len, table)) <= columns
    name = "Top k frequent items" if columns == 40 else "top_k"
    (top_k,) = (line for line in table if line.strip().startswith(f"{name} "))
    assert top_k.split()[-1 if columns < 100 else 2] == "solved"
    assert ("Top k frequent items" in top_k) is (columns != 60)
    assert ("O(n log k)" in top_k) is (columns == 200)


def test_problems_are_grouped_in_the_order_in_which_to_learn() -> None:
    """By the pages of the patterns, each group with how many are solved."""
    judged("top_k", Verdict.ACCEPTED)
    lines = [line.rstrip() for line in bare(in_terminal("list")).splitlines()]
    at = {name: lines.index(name) for name in ("two_pointers", "top_k_elements", "bitwise_xor")}
    assert list(at.values()) == sorted(at.values())
    group = lines[at["top_k_elements"] : at["top_k_elements"] + 17]
    assert [line.split()[0] for line in group[1:4]] == ["kth_smallest", "top_k_numbers", "k_closest_points"]
    assert group[16] == "  solved 1 of 15"


def test_patterns_are_listed() -> None:
    """In the same order, with what each is, in a terminal, piped and as JSON."""
    judged("top_k", Verdict.ACCEPTED)
    lines = piped("list", "--patterns").stdout.splitlines()
    assert lines[0].startswith("two_pointers\t11\t0\ttwo indices")
    assert "top_k_elements\t15\t1\ta heap of size k instead of sorting everything." in lines
    objects = json.loads(piped("list", "--patterns", "--json", "--track", "ml").stdout)
    assert {key: value for key, value in objects[1].items() if key != "description"} == {
        "pattern": "supervised",
        "problems": 12,
        "solved": 0,
    }
    shown = bare(in_terminal("list", "--patterns", columns=60))
    assert re.search(r"^top_k_elements +1 of 15 +a heap of size k", shown, re.MULTILINE)


def test_a_list_that_is_longer_than_the_terminal_is_paged() -> None:
    """By the pager of the person's choice; a short one is not."""
    assert "paged" in in_terminal("list", PAGER="sh -c 'cat > /dev/null; echo paged'")
    assert "paged" not in in_terminal("list", "--pattern", "two_heaps", PAGER="sh -c 'echo paged'")


def test_a_terminal_has_colours_unless_they_are_not_wanted() -> None:
    """NO_COLOR and a dumb terminal are respected."""
    assert "\x1b[33mmedium" in in_terminal("list")
    assert not re.search(r"\x1b\[\d*3\dm", in_terminal("list", NO_COLOR="1"))
    assert "\x1b" not in in_terminal("list", TERM="dumb")


def test_a_dumb_terminal_is_used_in_its_whole_width() -> None:
    """A library's own guess for it is 80 columns."""
    wide = max(map(len, in_terminal("list", "--pattern", "heap", columns=140, TERM="dumb").splitlines()))
    narrow = max(map(len, in_terminal("list", "--pattern", "heap", columns=60, TERM="dumb").splitlines()))
    assert 80 < wide <= 140
    assert narrow <= 60
