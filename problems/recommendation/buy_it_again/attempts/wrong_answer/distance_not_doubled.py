"""Uses the distance to the mean gap without the factor 2."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
