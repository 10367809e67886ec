"""Plans: spread over the days that are left, honest about what does not fit, and following what happens."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from judge.coach.planning import Plan, Schedule, current_plan, record_plan
from judge.practice.days import day_of
from tests.coach.practice import BEGIN, Person, catalog

TODAY = BEGIN.date()


def schedule(person: Person, days: int, minutes: int = 0, track: str = "ml") -> Schedule:
    return Schedule(Plan(track, day_of(person.moment) + timedelta(days=days), minutes, TODAY), person.coach())


def test_all_of_a_track_is_spread_in_order(person: Person) -> None:
    """Each problem once, in the order in which to learn, on days that take about as long as each other."""
    mine = schedule(person, 60)
    planned = [slug for day in mine.days for slug in day.new]
    assert planned == [problem.slug for problem in catalog().problems.values() if "ml" in problem.tracks]
    assert len(mine.days) == 60
    assert not mine.left_out
    assert max(day.minutes for day in mine.days) <= mine.minutes
    assert mine.minutes == mine.needed


def test_the_least_time_is_needed(person: Person) -> None:
    """Five minutes less are not enough."""
    needed = schedule(person, 60).needed
    assert needed is not None
    assert schedule(person, 60, needed - 5).left_out
    assert not schedule(person, 60, needed).left_out


def test_reviews_come_in_the_days_after(person: Person) -> None:
    """As if each solve were a good one: two days after the first."""
    mine = schedule(person, 30)
    first = mine.days[0].new[0]
    assert first in mine.days[2].reviews
    assert sum(first in day.reviews for day in mine.days) >= 2


def test_what_does_not_fit_is_told_and_left_out(person: Person) -> None:
    """The last ones of patterns that have many; the rest fits."""
    mine = schedule(person, 20, 30)
    assert mine.left_out
    assert mine.needed is not None
    assert mine.needed > 30
    planned = {slug for day in mine.days for slug in day.new}
    assert len(planned) + len(mine.left_out) == mine.total
    assert {catalog().problems[slug].patterns[0] for slug in planned} > {"evaluation", "supervised"}


@pytest.mark.parametrize("days", [0, 1])
def test_few_days(person: Person, days: int) -> None:
    """On the day of the interview nothing is planned; on the one before it, what fits into a day."""
    mine = schedule(person, days, 60)
    assert len(mine.days) == days
    assert len(mine.left_out) == mine.total - sum(len(day.new) for day in mine.days)


def test_the_plan_follows_what_happens(person: Person) -> None:
    """Who solves more than an even pace asks for is ahead, who rests is behind; reviews that are due come first."""
    slugs = [problem.slug for problem in catalog().problems.values() if "dp" in problem.tracks]
    plan = Plan("dp", TODAY + timedelta(days=len(slugs)), 0, TODAY)
    for slug in slugs[:4]:
        person.begins(slug).solves(slug)
    assert Schedule(plan, person.coach()).ahead == 4
    person.after(days=1)
    assert Schedule(plan, person.coach()).ahead == 3
    person.after(days=9)
    mine = Schedule(plan, person.coach())
    assert mine.ahead == -6
    assert mine.new[0].slug == slugs[4]
    assert set(slugs[:4]) <= set(mine.days[0].reviews)


def test_the_last_plan_holds(person: Person) -> None:
    """Until it is stopped; and it says of which track the next problem is."""
    assert current_plan(person.path) is None
    assert record_plan("ml", date(2027, 2, 1), 60, person.path) is None
    person.after(1)
    assert record_plan("dp", date(2027, 3, 1), 0, person.path) is None
    assert current_plan(person.path) == Plan("dp", date(2027, 3, 1), 0, TODAY)
    person.after(1)
    assert record_plan("", date(2027, 3, 1), 0, person.path) is None
    assert current_plan(person.path) is None


def test_reviews_that_wait_are_spread(person: Person) -> None:
    """No day is longer than what was asked for, and all come to their turn."""
    slugs = [problem.slug for problem in catalog().problems.values() if "grokking" in problem.tracks][:40]
    for slug in slugs:
        person.begins(slug).solves(slug)
    person.after(days=60)
    plan = Plan("ml", day_of(person.moment) + timedelta(days=60), 60, day_of(person.moment))
    mine = Schedule(plan, person.coach())
    assert max(day.minutes for day in mine.days) <= 60
    assert set(slugs) <= {slug for day in mine.days for slug in day.reviews}
    assert 2 < len(mine.days[0].reviews) < 20


def test_what_was_done_today_counts(person: Person) -> None:
    """The rest of the day is planned, and no more."""
    before = schedule(person, 30, 45, "dp").days[0].new
    for slug in before:
        person.begins(slug).solves(slug)
    assert schedule(person, 30, 45, "dp").days[0].new == []


def test_no_day_may_be_long_enough(person: Person) -> None:
    """Which is told."""
    assert schedule(person, 1, 60).needed is None
