#!/usr/bin/env bash
# fsrs 6.3.2: somebody who reviews each day ten minutes earlier is taken to review on one and the same day for ever.
#
# FSRS works with days between reviews. The package counts them as whole periods of 24 hours, `(now - last).days`. A
# review 23 hours and 50 minutes after the last one is a second review of the same day, for which the formula of
# learning within a day holds, so the stability does not grow, however long this goes on. Who hands the scheduler days
# of a calendar, as midnights in UTC, gets what the algorithm means.
#
# Seen, after 13 reviews with the grade good, each on the next day:
#     at the same time of day:        stability 51.38
#     ten minutes earlier each day:   stability 2.31
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed.
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install -q fsrs==6.3.2
venv/bin/python - <<'PY'
import sys
from datetime import UTC, datetime, timedelta

from fsrs import Card, Rating, Scheduler

scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def stability(step):
    card, moment = Card(card_id=1), datetime(2027, 1, 4, 20, tzinfo=UTC)
    for number in range(13):
        card, _ = scheduler.review_card(card, Rating.Good, moment + number * step)
    return card.stability


same, earlier = stability(timedelta(hours=24)), stability(timedelta(hours=23, minutes=50))
print(f"at the same time of day:        stability {same:.2f}")
print(f"ten minutes earlier each day:   stability {earlier:.2f}")
sys.exit(0 if same > 10 * earlier else 1)
PY
