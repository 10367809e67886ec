"""`judge next`, and `judge` with nothing behind it: what to solve now, and why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.catalog import find, load_catalog
from judge.catalog.find import ordered, places, slugs
from judge.practice.onward import next_problem
from judge.practice.progress import record, record_start
from judge.processes.verdict import Verdict
from tests.cli.shell import bare, in_terminal, piped
from tests.coach.practice import report

MONDAY, WEDNESDAY = "2027-01-04T18:00:00+00:00", "2027-01-06T18:00:00+00:00"


@pytest.fixture(autouse=True)
def monday(monkeypatch: pytest.MonkeyPatch) -> None:
    """Be on a Monday evening, where clocks show UTC."""
    monkeypatch.setenv("JUDGE_NOW", MONDAY)
    monkeypatch.setenv("TZ", "UTC")


def judged(problem: str, *verdicts: Verdict) -> None:
    for number, verdict in enumerate(verdicts):
        assert record(report(problem, verdict), f"{number}") is None


def solved(problem: str) -> None:
    """Solve a problem with one failed attempt: grade good, due on Wednesday."""
    assert record_start(problem) is None
    judged(problem, Verdict.WRONG_ANSWER, Verdict.ACCEPTED)


def test_without_a_record_it_is_the_first_of_all() -> None:
    """In the order in which to learn."""
    lines = piped("next").stdout.splitlines()
    assert lines == [
        "Pair with target sum in a sorted array: pair_with_target, easy, two_pointers",
        "the next of two_pointers that is not solved",
        "next: judge new pair_with_target",
    ]


def test_the_pattern_of_the_last_verdict_goes_on() -> None:
    """With its first problem that is not solved, whatever the verdict was."""
    judged("kth_smallest", Verdict.ACCEPTED)
    judged("top_k", Verdict.WRONG_ANSWER)
    assert "next: judge new top_k_numbers" in piped("next").stdout
    assert "next: judge new median_of_stream" in piped("next", "--pattern", "two_heaps").stdout
    ml = load_catalog().problems[json.loads(piped("next", "--track", "ml", "--json").stdout)["slug"]]
    assert "ml" in ml.tracks


def test_a_review_that_is_due_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """On its day, and only if it is of what was asked for."""
    solved("top_k")
    assert "top_k," not in piped("next").stdout
    monkeypatch.setenv("JUDGE_NOW", WEDNESDAY)
    assert piped("next").stdout.splitlines() == [
        "Top k frequent items: top_k, medium, top_k_elements",
        "its review is due today: you solved it on 2027-01-04",
        "next: judge new top_k",
    ]
    assert "top_k," not in piped("next", "--pattern", "two_heaps").stdout
    assert "top_k," not in piped("next", "--minutes", "20").stdout
    told = json.loads(piped("next", "--json").stdout)
    assert (told["slug"], told["kind"]) == ("top_k", "review")


def test_then_the_pattern_in_which_most_fails() -> None:
    """As long as there are failures of the last month, and a problem of it is not solved."""
    judged("merge_intervals", *[Verdict.WRONG_ANSWER] * 5, Verdict.LOAD_ERROR)
    judged("top_k", Verdict.WRONG_ANSWER, Verdict.ACCEPTED)
    told = piped("next").stdout.splitlines()
    assert told[0].endswith(find("merge_intervals").patterns[0])
    assert told[1] == "you fail most in merge_intervals: 5 of 6 attempts in 30 days"


def test_at_random_it_is_any_that_is_due_or_not_solved() -> None:
    """Another one now and then."""
    drawn = {json.loads(piped("next", "--random", "--json").stdout)["slug"] for _ in range(4)}
    assert len(drawn) > 1
    assert drawn <= set(slugs())


def test_nothing_is_left() -> None:
    """Of what was asked for."""
    for slug in ordered(find("median_of_stream").folder.parent):
        judged(slug, Verdict.ACCEPTED)
    told = piped("next", "--pattern", "two_heaps", "--minutes", "1").stdout
    assert told == "no problem that fits is due or unsolved\nask for less, or see judge list\n"
    assert "median_of_stream" not in piped("next", "--pattern", "two_heaps").stdout


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


# --- judge alone ---


def test_the_day_of_somebody_new() -> None:
    """Three lines, and where the help is."""
    assert piped().stdout.splitlines() == [
        "due      no review yet",
        "next     Pair with target sum in a sorted array: pair_with_target, easy, two_pointers; "
        "the next of two_pointers that is not solved",
        "streak   0 days",
        "judge new pair_with_target begins it; judge --help lists the commands",
    ]


def test_the_day_of_somebody_who_practises(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is due, what comes next, and the streak, which today may still be added to."""
    solved("top_k")
    assert piped().stdout.splitlines()[0] == "due      no review; the next one is on 2027-01-06"
    assert piped().stdout.splitlines()[2] == "streak   1 day"
    monkeypatch.setenv("JUDGE_NOW", "2027-01-05T09:00:00+00:00")
    assert piped().stdout.splitlines()[2] == "streak   1 day, today not yet"
    monkeypatch.setenv("JUDGE_NOW", WEDNESDAY)
    due, following, streak, _ = piped().stdout.splitlines()
    assert due == "due      1 review: top_k"
    assert following.startswith("next     Top k frequent items: top_k,")
    assert streak == "streak   0 days"
    narrow = bare(in_terminal(columns=40))
    assert max(map(len, narrow.splitlines())) <= 40


def test_the_day_as_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same, for a script or a prompt."""
    solved("top_k")
    told = json.loads(piped("--json").stdout)
    assert (told["day"], told["due"], told["next_review"]) == ("2027-01-04", [], "2027-01-06")
    assert (told["streak"], told["interview"], told["plan"]) == (1, None, None)
    assert told["next"]["kind"] == "order"
    monkeypatch.setenv("JUDGE_NOW", WEDNESDAY)
    told = json.loads(piped("--json").stdout)
    assert (told["due"], told["next"]["slug"]) == (["top_k"], "top_k")
    misplaced = piped("--json", "list")
    assert misplaced.returncode == 2
    assert "--json comes after the command" in misplaced.stderr


def test_a_record_that_cannot_be_read_is_told(home: Path) -> None:
    """With where it is."""
    place = home / ".local" / "share" / "judge"
    place.mkdir(parents=True)
    (place / "progress.db").write_text("nonsense" * 1000)
    ran = piped()
    assert ran.returncode == 2
    assert "your progress in " in ran.stderr


# --- blind ---


def test_blind_nothing_gives_a_problem_away_until_it_is_solved() -> None:
    """Neither its page nor lists nor hints; the story and the signature stay."""
    problem = find("pair_with_target")
    assert piped("next", "--blind").stdout == (
        "pair_with_target, easy, blind\nnext: judge show pair_with_target\n"
    )
    page = piped("show", problem.slug).stdout
    assert page.startswith("Return the indices")
    assert "def pair_with_target(nums: list[int], target: int)" in page
    shown = page + piped("show", problem.slug, "--json").stdout + piped("list", "--json", problem.slug).stdout
    assert problem.title not in shown
    assert problem.patterns[0] not in shown
    assert "O(n)" not in shown
    assert problem.slug not in piped("list", "--pattern", problem.patterns[0]).stdout
    assert problem.title not in piped().stdout + piped("next").stdout
    for command in ("hint", "editorial", "solution"):
        ran = piped(command, problem.slug)
        assert (ran.returncode, ran.stdout) == (2, "")
        assert "you solve pair_with_target blind" in ran.stderr
    judged(problem.slug, Verdict.ACCEPTED)
    assert problem.title in piped("show", problem.slug).stdout


def test_who_asks_for_a_hint_ends_it() -> None:
    """After a question."""
    piped("next", "--blind")
    ran = piped("hint", "pair_with_target", typed="y\n")
    assert ran.stdout.startswith("Hint 1 of ")
    assert find("pair_with_target").title in piped("show", "pair_with_target").stdout
