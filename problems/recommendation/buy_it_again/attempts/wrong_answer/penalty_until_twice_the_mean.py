"""Adds the distance to the mean gap until twice the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * abs(mean_gap - elapsed) if elapsed < 2 * mean_gap else 0
    return (len(gaps) + shape) / (exposure + rate)
