#!/usr/bin/env bash
# fsrs 6.3.2: making a Card sleeps for a millisecond, unless it is given a number.
#
# Without `card_id`, the number of a card is the time in milliseconds, and the constructor sleeps so that the next card
# gets another one. Who rebuilds a collection from a log of reviews, or makes a card for a simulation, waits a second
# for each thousand, at any speed of the machine; the CPU time tells nothing of it. The sleep does not make numbers of
# two processes distinct either.
#
# Seen, for 1,000 cards (CPU seconds of this process, seconds of the wall):
#     Card():           CPU under 0.1, wall over 1.0
#     Card(card_id=1):  CPU under 0.1, wall under 0.1
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed.
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install -q fsrs==6.3.2
venv/bin/python - <<'PY'
import sys
import time

from fsrs import Card


def measured(make):
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(1_000):
        make()
    return time.process_time() - cpu, time.perf_counter() - wall


plain, numbered = measured(Card), measured(lambda: Card(card_id=1))
print(f"Card():           CPU {plain[0]:.3f}, wall {plain[1]:.3f}")
print(f"Card(card_id=1):  CPU {numbered[0]:.3f}, wall {numbered[1]:.3f}")
# No sleep is shorter than what was asked for, however busy the machine is.
sys.exit(0 if plain[1] >= 1.0 and numbered[1] < 1.0 else 1)
PY
