"""Averages the distances to the gaps instead of taking the distance to the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    total = sum(gaps)
    waiting = elapsed
    if gaps:
        mean_gap = total / len(gaps)
        if elapsed < 2 * mean_gap:
            waiting = 2 * sum(abs(gap - elapsed) for gap in gaps) / len(gaps)
    return (len(gaps) + shape) / (total + waiting + rate)
