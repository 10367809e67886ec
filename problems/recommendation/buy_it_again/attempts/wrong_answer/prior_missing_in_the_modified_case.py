"""Forgets the rate of the prior before the mean gap."""


def repeat_rate(gaps: list[float], elapsed: float, shape: float, rate: float) -> float:
    exposure = sum(gaps) + elapsed
    if gaps:
        mean_gap = sum(gaps) / len(gaps)
        if elapsed < mean_gap:
            return (len(gaps) + shape) / (exposure + 2 * (mean_gap - elapsed))
        exposure += 2 * max(mean_gap - elapsed, 0.0)
    return (len(gaps) + shape) / (exposure + rate)
