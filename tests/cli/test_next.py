"""`judge next`: the problem to solve now."""

from __future__ import annotations

import pytest

from judge.catalog import find
from judge.catalog.find import ordered, places, slugs
from judge.examiner.report import Report
from judge.practice.onward import next_problem
from judge.practice.progress import record
from judge.processes.verdict import Verdict
from tests.cli.shell import piped


def judged(problem: str, verdict: Verdict) -> None:
    assert record(Report(problem, verdict, "f.py", (), 0, 0.1, {}, "0", ""), "") is None


def test_without_a_record_it_is_the_first_of_all() -> None:
    """In the order in which to learn."""
    lines = piped("next").stdout.splitlines()
    assert lines == [
        "Pair with target sum in a sorted array: pair_with_target, easy, two_pointers",
        "next: judge new pair_with_target",
    ]


def test_the_pattern_of_the_last_verdict_goes_on() -> None:
    """With its first problem that is not solved, whatever the verdict was."""
    judged("kth_smallest", Verdict.ACCEPTED)
    judged("top_k", Verdict.WRONG_ANSWER)
    assert "next: judge new top_k_numbers" in piped("next").stdout
    assert "next: judge new median_of_stream" in piped("next", "--pattern", "two_heaps").stdout


def test_an_unknown_pattern_is_wrong_usage() -> None:
    """With what is near."""
    ran = piped("next", "--pattern", "two_heap")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "did you mean two_heaps?" in ran.stderr


def test_after_the_last_of_a_pattern_comes_the_next_pattern() -> None:
    """And after the last pattern the first; when all are solved, there is none."""
    heaps = find("median_of_stream").folder.parent
    solved = dict.fromkeys(ordered(heaps), "solved")
    after = next_problem(solved, heaps)
    patterns = ordered(places().problems)
    assert after is not None
    assert after.folder.parent.name == patterns[patterns.index("two_heaps") + 1]
    last = places().problems / patterns[-1]
    first = next_problem(dict.fromkeys(ordered(last), "solved"), last)
    assert first is not None
    assert first.folder.parent.name == patterns[0]
    assert next_problem(dict.fromkeys(slugs(), "solved"), heaps) is None


@pytest.mark.parametrize("pattern", ordered(places().problems))
def test_every_pattern_is_described(pattern: str) -> None:
    """On the page that gives the order."""
    assert f". `{pattern}`: " in (places().problems / "README.md").read_text(encoding="utf-8")
