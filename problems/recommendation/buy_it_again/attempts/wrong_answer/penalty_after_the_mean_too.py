"""Adds the distance to the mean gap on both sides."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * abs(mean_gap - elapsed)
    return (len(gaps) + shape) / (exposure + rate)
