"""Swaps the parameters of the prior."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        exposure += 2 * max(mean_gap - elapsed, 0.0)
    return (len(gaps) + rate) / (exposure + shape)
