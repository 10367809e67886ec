"""Returns the probability of a purchase within one unit of time."""

import math


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * max(mean_gap - elapsed, 0.0)
    return 1 - math.exp(-(len(gaps) + shape) / (exposure + rate))
