"""Changes to the plain model at the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < mean_gap:
            waiting = 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
