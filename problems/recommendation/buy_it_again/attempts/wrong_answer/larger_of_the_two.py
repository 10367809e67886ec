"""Takes the larger of the time since the last purchase and the doubled distance."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        waiting = max(elapsed, 2 * abs(mean_gap - elapsed))
    return (len(gaps) + shape) / (total + waiting + rate)
