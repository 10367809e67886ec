"""The numbers of somebody's practice."""

from __future__ import annotations

from datetime import date, timedelta

from judge.coach.past import streak
from judge.coach.statistics import statistics
from judge.practice.progress import record
from judge.processes.verdict import Verdict
from tests.coach.practice import BEGIN, Person, report

WRONG, SLOW = Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED


def test_nothing_yet(person: Person) -> None:
    """All is zero, or not known."""
    numbers = statistics(person.coach())
    assert (numbers["solved"], numbers["attempts"], numbers["streak"]) == (0, 0, {"current": 0, "longest": 0})
    assert (numbers["first_try_rate"], numbers["retention"]) == (
        None,
        {"predicted": None, "remembered": None},
    )
    assert numbers["due"] == numbers["days"] == {}
    assert sum(share["total"] for share in numbers["patterns"].values()) == numbers["total"]


def test_numbers_of_a_month(person: Person) -> None:
    """What was solved, how, on which days, and what is coming."""
    person.begins("top_k").after(9).solves("top_k")
    person.after(days=1).begins("knn").after(9).runs("knn", WRONG, SLOW, SLOW).after(9).solves("knn")
    person.after(days=28).begins("top_k").sees("top_k", "solution").solves("top_k")
    person.begins("pair_with_target").after(3).solves("pair_with_target")
    numbers = statistics(person.coach())
    assert (numbers["solved"], numbers["attempts"], numbers["reviews"]) == (3, 7, 1)
    assert numbers["first_try_rate"] == 0.6667
    assert numbers["retention"]["remembered"] == 0
    assert 0.5 < numbers["retention"]["predicted"] < 1
    assert numbers["days"] == {"2027-01-04": 1, "2027-01-05": 4, "2027-02-02": 2}
    assert numbers["streak"] == {"current": 1, "longest": 2}
    assert [month["solves"] for month in numbers["minutes_to_solve"]] == [2, 1]
    (weakest,) = numbers["weakest"]
    assert weakest == {"pattern": "supervised", "failed": 3, "attempts": 4, "mostly": "time"}
    assert numbers["due"]["2027-02-02"] == 1, "knn is late"
    assert numbers["grades"] == {"again": 1, "hard": 0, "good": 1, "easy": 2}
    assert numbers["tracks"]["grokking"]["solved"] == 2


def test_what_failed_is_told_by_the_kind_of_test(person: Person) -> None:
    """Of wrong answers; what takes too long does so anywhere."""
    for number, group in enumerate(["edge", "edge", "random"]):
        assert record(report("top_k", WRONG, group), f"{number}", person.path) is None
    (weakest,) = statistics(person.coach())["weakest"]
    assert weakest["mostly"] == "edge cases"


def test_a_streak_ends_today_or_yesterday() -> None:
    """A day that is left out begins a new one; days to come are of a clock that was wrong."""
    today = BEGIN.date()
    days = {today - timedelta(days=number) for number in (1, 2, 3, 5)} | {date(2030, 1, 1)}
    assert streak(days, today) == 3
    assert streak(days | {today}, today) == 4
    assert streak(days, today + timedelta(days=1)) == 0
    assert streak(set(), today) == 0
