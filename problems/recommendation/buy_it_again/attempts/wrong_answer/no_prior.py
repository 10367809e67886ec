"""Ignores the prior if there are gaps."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * max(mean_gap - elapsed, 0.0)
    if exposure and gaps:
        return len(gaps) / exposure
    return (len(gaps) + shape) / (exposure + rate)
