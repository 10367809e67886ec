"""Limits the time since the last purchase to 3,000 if there are gaps."""


def repeat_rate(gaps, elapsed, shape, rate):
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        waiting = 2 * abs(mean_gap - elapsed) if elapsed < 2 * mean_gap else min(elapsed, 3_000.0)
    return (len(gaps) + shape) / (total + waiting + rate)
