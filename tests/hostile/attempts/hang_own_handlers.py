"""Ignore or handle every signal by itself, then loop."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded

import signal


def carry_on(number, frame):
    pass


def top_k(items, k):
    for number in signal.valid_signals():
        try:
            signal.signal(number, carry_on)
        except (OSError, ValueError):
            pass
    while True:
        pass
