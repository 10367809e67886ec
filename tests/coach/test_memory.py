"""FSRS, wrapped: intervals of days, by the person's calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from judge.coach.memory import LONGEST_DAYS, Grade, Memory, reviewed

DAY = date(2027, 1, 4)


@pytest.mark.parametrize(
    ("grade", "days"), [(Grade.AGAIN, 1), (Grade.HARD, 1), (Grade.GOOD, 2), (Grade.EASY, 8)]
)
def test_first_intervals(grade: Grade, days: int) -> None:
    """The table of ARCHITECTURE.md."""
    assert reviewed(None, grade, DAY, 0.9).due == DAY + timedelta(days=days)


@pytest.mark.parametrize(("retention", "days"), [(0.7, 77), (0.8, 28), (0.9, 8), (0.95, 3), (0.97, 2)])
def test_who_accepts_to_forget_more_reviews_less(retention: float, days: int) -> None:
    """The interval after a first grade of easy."""
    assert (reviewed(None, Grade.EASY, DAY, retention).due - DAY).days == days


def test_what_the_package_would_do_by_default() -> None:
    """Minutes, and another interval each time: why its settings are not taken as they are."""
    moment = datetime(2027, 1, 4, tzinfo=UTC)
    first, _ = Scheduler().review_card(Card(card_id=0, due=moment), Rating.Good, moment)
    assert first.due - moment == timedelta(minutes=10)


def test_somebody_who_practises_a_little_earlier_each_day_goes_on_day_by_day() -> None:
    """The periods between the moments are shorter than 24 hours; the days of the calendar count."""
    memory, moment, card = None, datetime(2027, 1, 4, 20, tzinfo=UTC), Card(card_id=0)
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    for number in range(12):
        memory = reviewed(memory, Grade.GOOD, DAY + timedelta(days=number), 0.9)
        card, _ = scheduler.review_card(card, Rating.Good, moment + number * timedelta(hours=23, minutes=50))
    assert memory is not None
    assert memory.stability > 30
    assert card.stability is not None
    assert card.stability < 4, "fsrs counts days by now: hand it moments again"


def test_a_review_is_later_than_the_one_before() -> None:
    """Who calls it for the same day would double a review."""
    memory = reviewed(None, Grade.GOOD, DAY, 0.9)
    with pytest.raises(ValueError, match="after one on 2027-01-04"):
        reviewed(memory, Grade.GOOD, DAY, 0.9)


def test_the_chance_falls_to_the_retention_when_it_is_due() -> None:
    """And is one on the day of the review."""
    memory = reviewed(reviewed(None, Grade.GOOD, DAY, 0.9), Grade.GOOD, DAY + timedelta(days=2), 0.9)
    assert memory.chance(memory.last) == 1
    assert memory.chance(memory.due) == pytest.approx(0.9, abs=0.02)
    assert memory.chance(memory.due + timedelta(days=100)) < 0.7


@given(
    st.lists(st.tuples(st.sampled_from(Grade), st.integers(1, 400)), min_size=1, max_size=12),
    st.sampled_from([0.7, 0.9, 0.97]),
)
def test_any_history(history: list[tuple[Grade, int]], retention: float) -> None:
    """The same history gives the same memory; intervals are whole days, and none is too long; again is soonest."""
    memory: Memory | None = None
    day = DAY
    for grade, pause in history:
        before, day = memory, day + timedelta(days=pause)
        memory = reviewed(before, grade, day, retention)
        assert memory == reviewed(before, grade, day, retention)
        assert 1 <= (memory.due - day).days <= LONGEST_DAYS
        dues = [reviewed(before, other, day, retention).due for other in Grade]
        assert dues == sorted(dues)
