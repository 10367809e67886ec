"""Returns the prior mean for a customer who bought once."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    if not gaps:
        return shape / rate
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
