"""Ignores gaps of 0."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    gaps = [gap for gap in gaps if gap]
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (total + waiting + rate)
