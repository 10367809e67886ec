"""Acts as if twice the mean gap had passed until it has."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * mean_gap
    return (len(gaps) + shape) / (total + waiting + rate)
