"""How well a problem is remembered, by FSRS: the one place that knows the package `fsrs`.

Three settings differ from those of the package, since a problem is no flash card. Learning steps of minutes are left
out, so the first interval is of days. Fuzz is left out, so that the same record gives the same plan. No interval is
longer than half a year, as somebody who prepares has a date in view.

fsrs 6.3.2 counts whole periods of 24 hours between two reviews, so somebody who practises each day ten minutes
earlier would review on one day for ever. It is handed the midnights of the person's days of practice instead, in
UTC, where every day has 24 hours.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from enum import IntEnum
from typing import Final, NamedTuple

from fsrs import Card, Rating, Scheduler, State

LONGEST_DAYS: Final = 180


class Grade(IntEnum):
    """How well a problem was solved, as FSRS has it."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4

    @property
    def text(self) -> str:
        """The grade in a message and in the record."""
        return self.name.lower()


GRADES: Final = {grade.text: grade for grade in Grade}


class Memory(NamedTuple):
    """What is known of a person's memory of one problem."""

    stability: float
    """Days after which the chance of solving it again is 0.9."""
    difficulty: float
    """From 1 to 10."""
    last: date
    """The day of practice of the last review."""
    due: date
    """The day from which on the next review is due."""

    def chance(self, day: date) -> float:
        """Return the chance of solving the problem again on a day."""
        return _scheduler(0.9).get_card_retrievability(_card(self), _midnight(day))


def reviewed(memory: Memory | None, grade: Grade, day: date, retention: float) -> Memory:
    """Return the memory after a review on a day of practice; None before the first one.

    `retention` is the chance of solving it again at which the next review is due. ValueError where the day is not
    after that of the last review.
    """
    if memory is not None and day <= memory.last:
        raise ValueError(f"a review on {day}, after one on {memory.last}")
    card, _ = _scheduler(retention).review_card(_card(memory), Rating(grade), _midnight(day))
    assert card.stability is not None
    assert card.difficulty is not None
    return Memory(card.stability, card.difficulty, day, card.due.date())


_schedulers: dict[float, Scheduler] = {}


def _scheduler(retention: float) -> Scheduler:
    if retention not in _schedulers:
        _schedulers[retention] = Scheduler(
            desired_retention=retention,
            learning_steps=(),
            relearning_steps=(),
            maximum_interval=LONGEST_DAYS,
            enable_fuzzing=False,
        )
    return _schedulers[retention]


def _card(memory: Memory | None) -> Card:
    # Without a number of its own, making a card sleeps for a millisecond, and asks the clock for one.
    if memory is None:
        return Card(card_id=0, due=_midnight(date.min))
    return Card(
        card_id=0,
        state=State.Review,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_midnight(memory.due),
        last_review=_midnight(memory.last),
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
