"""Adds the distance to the mean gap only after it."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * max(elapsed - mean_gap, 0.0)
    return (len(gaps) + shape) / (exposure + rate)
