"""Forgets the rate of the prior in the modified case."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * abs(mean_gap - elapsed)
            if total + waiting:
                return (len(gaps) + shape) / (total + waiting)
    return (len(gaps) + shape) / (total + waiting + rate)
