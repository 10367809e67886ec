"""Takes the distance as 0 from the mean gap to twice the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * max(mean_gap - elapsed, 0.0)
    return (len(gaps) + shape) / (total + waiting + rate)
