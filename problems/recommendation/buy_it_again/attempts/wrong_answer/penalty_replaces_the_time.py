"""Uses the doubled missing time in place of the time since the last purchase."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * (mean_gap - elapsed) - elapsed if elapsed < mean_gap else 0
    return (len(gaps) + shape) / (exposure + rate)
