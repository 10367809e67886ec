"""Includes the time since the last purchase in the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = exposure / (len(gaps) + 1)
        exposure += 2 * max(mean_gap - elapsed, 0.0)
    return (len(gaps) + shape) / (exposure + rate)
