"""Uses the distance to the mean gap at any time."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        waiting = 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
