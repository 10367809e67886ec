"""Adds twice the mean gap instead of twice the missing time."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * mean_gap if elapsed < mean_gap else 0
    return (len(gaps) + shape) / (exposure + rate)
