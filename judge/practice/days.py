"""The person's clock: the moment, and the day of practice that it belongs to.

A day is one of the person's own calendar. It is written down beside each record, so that neither another time zone
nor another setting changes what was.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from typing import Final

from judge.errors import JudgeError
from judge.practice.settings import Settings, settings

NOW: Final = "JUDGE_NOW"
"""The environment variable that sets the clock, for the project's own tests: ISO 8601 with its offset from UTC."""


def now() -> datetime:
    """Return the moment, in UTC."""
    set_to = os.environ.get(NOW)
    if set_to is None:
        return datetime.now(UTC)
    tip = "write it like 2027-01-20T09:30:00+01:00"
    try:
        moment = datetime.fromisoformat(set_to)
    except ValueError as error:
        raise JudgeError(f"{NOW} is {set_to!r}", tip) from error
    if moment.tzinfo is None or not 2000 <= moment.year <= 2200:
        raise JudgeError(f"{NOW} has no offset from UTC, or a year that is far away", tip)
    return moment.astimezone(UTC)


def local(moment: datetime, by: Settings | None = None) -> datetime:
    """Return a moment as the person's clocks show it, by the zone of the settings or else the system's."""
    return moment.astimezone((by or settings()).zoneinfo)


def day_of(moment: datetime, by: Settings | None = None) -> date:
    """Return the day of practice that a moment belongs to: who practises after midnight has not slept yet."""
    by = by or settings()
    # Clocks of the wall are what a day begins by, also on the two days a year that have 23 or 25 hours.
    return (local(moment, by).replace(tzinfo=None) - timedelta(hours=by.day_start)).date()


def today() -> date:
    """Return the day of practice that it is now."""
    return day_of(now())
