"""Uses the difference, which is negative after the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * (mean_gap - elapsed)
    exposure = total + waiting + rate
    return (len(gaps) + shape) / exposure if exposure else 0.0
