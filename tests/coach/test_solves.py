"""Which solves count, what they took, and the grade that follows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from judge.coach.memory import Grade
from judge.coach.solves import Effort
from judge.processes.verdict import Verdict
from tests.coach.practice import BEGIN, Person

WRONG, SLOW, BROKEN = Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED, Verdict.LOAD_ERROR


@pytest.mark.parametrize(
    ("effort", "grade"),
    [
        (Effort(20, 0, 0), Grade.EASY),
        (Effort(26, 0, 0), Grade.GOOD),
        (Effort(20, 1, 0), Grade.GOOD),
        (Effort(20, 0, 1), Grade.GOOD),
        (Effort(20, 4, 1), Grade.GOOD),
        (Effort(20, 0, 2), Grade.HARD),
        (Effort(20, 5, 0), Grade.HARD),
        (Effort(51, 0, 0), Grade.HARD),
        (Effort(5, 0, 0, "editorial"), Grade.AGAIN),
        (Effort(5, 0, 0, "solution"), Grade.AGAIN),
    ],
)
def test_grades(effort: Effort, grade: Grade) -> None:
    """Of a medium problem, which usually takes 25 minutes."""
    assert effort.grade("medium") is grade


def test_the_effort_is_what_was_done_from_the_start_to_the_solve(person: Person) -> None:
    """Different attempts that failed count once each; what does not load, and what comes after, do not."""
    person.begins().after(3).runs("top_k", WRONG, WRONG, source="# same").after(2).runs("top_k", BROKEN, SLOW)
    person.sees("top_k", "hint").after(4).solves().sees("top_k", "solution", "hint").solves()
    (solve,) = person.solved()
    assert (solve.effort.failed, solve.effort.hints, solve.effort.opened) == (2, 1, "")
    assert solve.effort.minutes == pytest.approx(9, abs=0.2)
    assert solve.grade is solve.computed is Grade.GOOD
    assert solve.effort.text == "1 hint, 2 failed attempts, 9 minutes"


def test_pauses_do_not_count(person: Person) -> None:
    """A night between two runs is ten minutes; and reading a hint the day before begins nothing."""
    person.sees("top_k", "hint").after(days=1).begins().after(5).runs("top_k", WRONG).after(hours=12).solves()
    (solve,) = person.solved()
    assert solve.effort.minutes == pytest.approx(15, abs=0.2)
    assert solve.effort.hints == 1


def test_judging_the_same_attempt_again_is_no_review(person: Person) -> None:
    """Nor is changing it; a start from the stub begins one."""
    person.begins().solves().after(days=3).solves().after(days=3).runs("top_k", WRONG).solves()
    assert len(person.solved()) == 1
    person.after(days=3).begins().runs("top_k", WRONG).sees("top_k", "hint").after(days=1).solves()
    first, second = person.solved()
    assert (first.day, second.day) == (datetime(2027, 1, 4).date(), datetime(2027, 1, 14).date())
    assert (second.effort.failed, second.effort.hints) == (1, 1)


def test_a_fresh_start_before_a_solve_begins_nothing_anew(person: Person) -> None:
    """What was looked at before still counts."""
    person.begins().sees("top_k", "solution").begins().after(5).solves()
    (solve,) = person.solved()
    assert solve.grade is Grade.AGAIN


def test_twice_a_day_counts_once(person: Person) -> None:
    """The first solve of a day of practice, which ends in the night and not at midnight."""
    person.begins().solves().after(hours=5).begins().solves().after(hours=3).begins().solves()
    assert len(person.solved()) == 1
    person.after(hours=3).begins().solves()  # it is five in the morning
    assert [solve.day.day for solve in person.solved()] == [4, 5]


def test_the_person_has_the_last_word(person: Person) -> None:
    """Also on an earlier solve, and the later ones follow from it."""
    person.begins().solves().after(days=8).begins().solves()
    first, second = person.solved()
    person.grades("top_k", first, "again").grades("top_k", second, "hard").after(1).grades(
        "top_k", second, "good"
    )
    changed, last = person.solved()
    assert (changed.computed, changed.grade, last.grade) == (Grade.EASY, Grade.AGAIN, Grade.GOOD)
    assert changed.memory.due < first.memory.due
    assert last.memory.stability < second.memory.stability


def test_a_clock_set_back_loses_nothing(person: Person) -> None:
    """A review at a moment before that of the solve takes its place in the order."""
    person.begins().solves().after(days=10).begins().solves()
    person.after(days=-5).begins().solves()
    assert [solve.day.day for solve in person.solved()] == [4, 9, 14]


def test_a_flight_to_the_west_makes_no_second_day(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does one to the east lose one; and what was is not changed by another zone."""
    monkeypatch.setenv("JUDGE_ZONE", "Pacific/Auckland")
    person.at(datetime(2027, 1, 4, 20, tzinfo=UTC)).begins().solves()  # the morning of the fifth
    monkeypatch.setenv("JUDGE_ZONE", "Pacific/Honolulu")
    person.after(hours=12).begins().solves()  # the evening of the fourth
    assert [solve.day.day for solve in person.solved()] == [5]
    person.after(days=2).begins().solves()
    assert [solve.day.day for solve in person.solved()] == [5, 6]


@pytest.mark.parametrize("day", [datetime(2027, 3, 28, tzinfo=UTC), datetime(2027, 10, 31, tzinfo=UTC)])
def test_days_of_23_and_25_hours(person: Person, monkeypatch: pytest.MonkeyPatch, day: datetime) -> None:
    """Each evening is a day of its own when the clocks change."""
    monkeypatch.setenv("JUDGE_ZONE", "Europe/Berlin")
    for number in range(-1, 3):
        person.at(day + timedelta(days=number, hours=21)).begins().solves()
    found = [solve.day.toordinal() for solve in person.solved()]
    assert found == list(range(found[0], found[0] + 4))


def test_an_older_record_has_solves_without_starts(person: Person) -> None:
    """The first accepted run is the solve; the later ones are not known to be reviews."""
    person.runs("top_k", WRONG).after(4).solves().after(days=9).solves()
    (solve,) = person.solved()
    assert solve.effort.minutes == pytest.approx(4, abs=0.2)
    assert solve.grade is Grade.GOOD


@pytest.mark.parametrize(("hours", "minutes"), [(1, 60), (1.5, 90), (2, 10), (12, 10)])
def test_who_writes_for_long_before_the_first_run_worked(person: Person, hours: float, minutes: int) -> None:
    """For an hour and a half; who takes longer slept."""
    person.begins().after(hours=hours).at(person.moment - timedelta(seconds=1)).solves()
    (solve,) = person.solved()
    assert solve.effort.minutes == pytest.approx(minutes, abs=0.2)


def test_a_solve_that_a_wrong_clock_dated_years_ahead_keeps_no_review_from_counting(person: Person) -> None:
    """It counts for as long as there is no other, and no later than the day that it says."""
    person.after(days=900).begins().solves()
    person.at(BEGIN)
    assert [solve.day.year for solve in person.solved()] == [2029]
    person.begins().solves().after(days=30).begins().solves().after(days=1)
    assert [f"{solve.day:%m-%d}" for solve in person.solved()] == ["01-04", "02-03"]
    person.after(days=900)
    assert [solve.day.year for solve in person.solved()] == [2027, 2027, 2029]
