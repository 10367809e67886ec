"""Averages the prior mean and the customer's rate with equal weights."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * abs(mean_gap - elapsed)
    exposure = total + waiting
    return (shape / rate + len(gaps) / exposure) / 2 if exposure else shape / rate
