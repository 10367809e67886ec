"""Leaves out the time since the last purchase in the plain case."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = 0.0
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
