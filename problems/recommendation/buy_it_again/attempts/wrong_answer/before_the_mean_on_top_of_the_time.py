"""Adds the distance to the time since the last purchase, and only before the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < mean_gap:
            waiting = elapsed + 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
