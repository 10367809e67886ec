"""Weeks of practice through the commands, with the clock set, and judges killed at any moment.

`JUDGE_TEST_DAYS=60 JUDGE_TEST_KILLS=50 pytest tests/coach/test_two_months.py` goes through two months.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from fsrs import Card, Rating, Scheduler

from judge.catalog import find
from tests.cli.shell import JUDGE, piped

DAYS = int(os.environ.get("JUDGE_TEST_DAYS", "6"))
KILLS = int(os.environ.get("JUDGE_TEST_KILLS", "3"))
BEGIN = datetime(2027, 2, 20, 18, tzinfo=UTC)  # clocks in Berlin change on March 28
RATINGS = {"again": Rating.Again, "hard": Rating.Hard, "good": Rating.Good, "easy": Rating.Easy}


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Be in Berlin with an empty home folder and a workspace; what comes back sets the clock."""
    for variable in [name for name in os.environ if name.startswith(("JUDGE_", "XDG_"))]:
        if not variable.startswith("JUDGE_TEST_"):
            monkeypatch.delenv(variable)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "solutions").mkdir()

    def at(moment: datetime) -> None:
        monkeypatch.setenv("JUDGE_NOW", moment.isoformat())

    return at


def told(*arguments: str) -> Any:
    ran = piped(*arguments, "--json")
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def test_weeks_of_practice(at: Callable[[datetime], None], tmp_path: Path) -> None:
    """Reviews come when FSRS says, kills lose nothing, and the record is the same on a second machine."""
    chance = random.Random(1)
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False, maximum_interval=180)
    cards: dict[str, Card] = {}
    practised: list[date] = []
    ended: dict[str, int] = {}
    """How many runs of each problem came to their end, so that they must be in the record."""
    kill_on = {chance.randrange(DAYS) for _ in range(KILLS)} if KILLS < DAYS else set(range(DAYS))
    for number in range(DAYS):
        moment = BEGIN + timedelta(days=number, minutes=-10 * number)  # ten minutes earlier each day
        day = (moment + timedelta(hours=1 if moment < datetime(2027, 3, 28, 1, tzinfo=UTC) else 2)).date()
        at(moment)
        due = {review["slug"] for review in told("review") if review["due"] <= day.isoformat()}
        assert due == {slug for slug, card in cards.items() if card.due.date() <= day}, day
        for again in range(2):
            # Where all is solved and no review is due, it is a day of rest.
            advice = told("next", "--pattern", "two_pointers")
            if advice is None:
                break
            practised += [] if day in practised else [day]
            slug = advice["slug"]
            assert (advice["kind"] == "review") == bool(
                due - {slug for slug in cards if cards[slug].due.date() > day}
            )
            at(moment + timedelta(minutes=30 * again))
            piped("new", slug)
            for _ in range(chance.choice([0, 0, 1, 3])):
                piped("hint", slug)
            attempt = tmp_path / "solutions" / f"{slug}.py"
            for failure in range(chance.choice([0, 0, 0, 1, 5])):
                attempt.write_text(f"{attempt.read_text()}\n\ndef {slug}(*_):\n    return {failure}\n")
                assert piped("run", slug).returncode == 1
                ended[slug] = ended.get(slug, 0) + 1
            attempt.write_text(find(slug).read("reference.py"))
            if number in kill_on:
                killed(slug, chance)
            at(moment + timedelta(minutes=30 * again + chance.choice([1, 9])))
            assert piped("run", slug).returncode == 0
            ended[slug] = ended.get(slug, 0) + 1
            (review,) = told("review", slug)
            assert review["solved_on"] == day.isoformat()
            card = cards.get(slug, Card(card_id=0, due=midnight(day)))
            cards[slug], _ = scheduler.review_card(card, RATINGS[review["grade"]], midnight(day))
            assert review["due"] == cards[slug].due.date().isoformat()
            assert sum(one["runs"] for one in told("history", slug)) >= ended[slug]
    at(BEGIN + timedelta(days=DAYS))
    numbers = told("stats")
    assert [*numbers["days"]] == [day.isoformat() for day in practised]
    gaps = [(after - before).days for before, after in pairwise(practised)]
    assert (numbers["streak"]["longest"] == len(practised)) == (set(gaps) <= {1})
    assert numbers["solved"] == len(cards)
    place = tmp_path / ".local" / "share" / "judge" / "progress.db"
    with closing(sqlite3.connect(place)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert list(place.parent.glob("*damaged*")) == []
    assert piped("export", "all.json").returncode == 0
    second = {"XDG_DATA_HOME": str(tmp_path / "second")}
    assert piped("import", "all.json", **second).returncode == 0
    assert json.loads(piped("stats", "--json", **second).stdout) == numbers


def killed(slug: str, chance: random.Random) -> None:
    """Kill commands that write into the record, each at some moment."""
    for command in (("run", slug), ("note", slug), ("hint", slug)):
        with subprocess.Popen([*JUDGE, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              stdin=subprocess.DEVNULL, env=os.environ | {"EDITOR": "true"}) as judge:  # fmt: skip
            time.sleep(chance.uniform(0, 1.2))
            judge.send_signal(signal.SIGKILL)
